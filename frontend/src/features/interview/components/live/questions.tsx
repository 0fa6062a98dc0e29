import { useEffect, useRef } from 'react'
import type { Schema } from '@/api/client'
import { t } from '@/i18n/talks'
import { Skeleton } from '@/ui/skeleton'
import { arranged } from '../../arrange'
import type { Writing } from '../../note-draft'
import { tick, type Question } from '../../writes'
import { NoteLine } from './note-line'

type Note = Schema<'Note'>

interface Props {
  questions: readonly Question[] | undefined
  notes: readonly Note[]
  writing: Writing
  /** A question was chosen to be written on: the keyboard comes up. */
  onWrite: () => void
}

/** Tap the circle: asked. Tap the question: a few words on it. */
export function LiveQuestions({ questions, notes, writing, onWrite }: Props) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    // The field keeps its focus, and so the keyboard and the room under the thumb stay as they are.
    const stay = (event: MouseEvent) => event.preventDefault()
    const { current } = list
    current?.addEventListener('mousedown', stay)
    return () => current?.removeEventListener('mousedown', stay)
  }, [])
  const known = new Set(questions?.map((question) => question.id))
  const rest = notes.filter((note) => note.question_id === null || !known.has(note.question_id))
  const open = (note: Note) => {
    writing.open(note)
    onWrite()
  }
  const row = (question: Question) => (
    <LiveQuestion
      key={question.id}
      question={question}
      notes={notes.filter((note) => note.question_id === question.id)}
      chosen={writing.note.questionId === question.id}
      onChoose={() => {
        writing.turnTo(question.id)
        onWrite()
      }}
      onOpen={open}
    />
  )
  const { main, spare, last } = arranged(questions ?? [])
  return (
    <section ref={list} aria-labelledby="questions">
      <h2 id="questions" className="sr-only">
        {t('question.title')}
      </h2>
      {questions === undefined && <Skeleton lines={5} />}
      <ol>{main.map(row)}</ol>
      {spare.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 text-small font-semibold tracking-normal text-ink-soft">
            {t('question.spare')}
          </h3>
          <ol>{spare.map(row)}</ol>
        </>
      )}
      {last !== undefined && <ol className="border-t border-line">{row(last)}</ol>}
      {rest.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 text-small font-semibold tracking-normal text-ink-soft">
            {t('note.rest')}
          </h3>
          <ul className="flex flex-col gap-1">
            {rest.map((note) => (
              <NoteLine key={note.id} note={note} onOpen={open} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function LiveQuestion({
  question,
  notes,
  chosen,
  onChoose,
  onOpen,
}: {
  question: Question
  notes: readonly Note[]
  chosen: boolean
  onChoose: () => void
  onOpen: (note: Note) => void
}) {
  return (
    <li
      className={`-mx-3 border-b border-line px-3 last:border-b-0 ${chosen ? 'bg-accent-wash' : ''}`}
    >
      <div className="flex items-stretch">
        <label className="-ml-2 grid w-12 shrink-0 cursor-pointer place-items-center">
          <input
            type="checkbox"
            checked={question.asked}
            onChange={(event) => tick(question, event.target.checked)}
            aria-label={t('question.asked', { text: question.text })}
            className="peer col-start-1 row-start-1 size-7 appearance-none rounded-full border-2 border-line-strong checked:border-accent checked:bg-accent"
          />
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="pointer-events-none col-start-1 row-start-1 hidden size-4 fill-none stroke-on-accent stroke-[3] peer-checked:block"
          >
            <path d="m4.500 12.500 5 5 10-11" />
          </svg>
        </label>
        <button
          type="button"
          onClick={onChoose}
          aria-label={t('note.on', { text: question.text })}
          className={`min-h-14 grow py-3 text-left leading-snug ${question.asked ? 'text-ink-soft' : ''} ${question.referral ? 'font-semibold' : ''}`}
        >
          {question.text}
        </button>
      </div>
      {notes.length > 0 && (
        <ul className="-mt-1 flex flex-col pb-2 pl-10">
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  )
}
