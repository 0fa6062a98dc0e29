import { useQuery } from '@tanstack/react-query'
import { Suspense, useRef, useState, type FormEvent } from 'react'
import { questionsQuery, type Interview } from '@/api/reads/interviews'
import { readinessQuery } from '@/api/reads/talk'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import type { Draft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { arranged, moves, neighbour, type Place } from '../../arrange'
import { useReviews } from '../../use-reviews'
import { addQuestion, placeQuestions, removeQuestion, reword, type Question } from '../../writes'
import { QuestionRow } from './question-row'
import { useDrag } from './use-drag'

const Bank = part(() => import('./bank'))

interface Props {
  talk: Interview
  /** What is being written, and what adds it. */
  line: Draft<string>
  onAdd: () => void
}

/** The questions of a talk, put in order; below the line the spare ones; the last one is always last. */
export function Questions({ talk, line, onAdd }: Props) {
  const questions = useQuery(questionsQuery(talk.id)).data?.items
  const readiness = useQuery(readinessQuery(talk.id)).data
  const [picking, setPicking] = useState(false)
  const [moved, setMoved] = useState('')
  const all = arranged(questions ?? [])
  const { main, spare, last } = all
  const reviewOf = useReviews(talk.id, [...main, ...spare])
  const place = (id: string, to: Place) => {
    placeQuestions(questions ?? [], moves(all, id, to))
    setMoved(
      to.spare
        ? t('question.nowSpare')
        : t('question.nowAt', { place: to.index + 1, count: main.length }),
    )
  }
  const { list, dragged, shift, handle } = useDrag(place)
  const row = (question: Question, index: number, flat: number) => (
    <QuestionRow
      key={question.id}
      question={question}
      number={question.spare ? undefined : index + 1}
      finding={reviewOf(question.text)}
      answeredBy={
        readiness?.questions.find((one) => one.id === question.id)?.answered_by_id ?? undefined
      }
      dragged={dragged === question.id}
      shift={shift(question.id, flat)}
      handle={handle(question.id)}
      onMove={(by) => {
        const to = neighbour(all, question, by)
        if (to !== undefined) place(question.id, to)
      }}
      onReword={(text) => reword(question, text)}
      onSpare={() =>
        place(question.id, {
          spare: !question.spare,
          index: question.spare ? main.length : spare.length,
        })
      }
      onRemove={() => removeQuestion(question)}
    />
  )
  return (
    <section aria-labelledby="questions">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="questions">{t('question.title')}</h2>
        <p className="text-small text-ink-soft">
          {main.length >= 5 && main.length <= 10
            ? t('question.count', { count: main.length })
            : t('question.best', { count: main.length })}
        </p>
      </div>
      {questions === undefined && <Skeleton lines={4} />}
      <p className="sr-only" role="status">
        {moved}
      </p>
      <div ref={list}>
        <ol>{main.map((question, index) => row(question, index, index))}</ol>
        {spare.length > 0 && (
          <>
            <h3
              data-line
              className="mt-4 border-t-2 border-dashed border-line-strong pt-2 text-small font-semibold tracking-normal text-ink-soft"
            >
              {t('question.spare')}
            </h3>
            <ul>{spare.map((question, index) => row(question, index, main.length + index))}</ul>
          </>
        )}
      </div>
      {last !== undefined && (
        <div className="mt-4 border-t border-line">
          <QuestionRow question={last} onReword={(text) => reword(last, text)} />
        </div>
      )}
      <AddQuestion line={line} onAdd={onAdd} />
      <Button look="soft" icon="search" className="mt-3" onClick={() => setPicking(true)}>
        {t('question.bank')}
      </Button>
      {picking && (
        <Suspense>
          <Bank
            taken={questions ?? []}
            onAdd={(text) => addQuestion(talk.id, text, main.length)}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </section>
  )
}

function AddQuestion({ line, onAdd }: Omit<Props, 'talk'>) {
  const text = line.value ?? ''
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd()
    field.current?.focus()
  }
  return (
    <form onSubmit={submit} className="mt-4 flex gap-3">
      <input
        ref={field}
        value={text}
        onChange={(event) => line.write(event.target.value)}
        maxLength={200}
        aria-label={t('question.new')}
        placeholder={t('question.newHint')}
        className="field-box"
      />
      <Button type="submit" disabled={text.trim() === ''} className="shrink-0">
        {t('question.add')}
      </Button>
    </form>
  )
}
