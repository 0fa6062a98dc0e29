import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { questionsQuery, type Interview } from '@/api/reads/interviews'
import { t } from '@/i18n/talks'
import { Button, IconButton } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { addQuestion, changeQuestion, removeQuestion, type Question } from '../mutations'

/** Worth asking nearly everybody; no search engine knows the answers. */
const SUGGESTIONS = [
  'suggest.day',
  'suggest.path',
  'suggest.surprise',
  'suggest.hard',
  'suggest.wish',
  'suggest.good',
  'suggest.change',
] as const

/** The questions of a talk. `live`: large, to be ticked with a thumb; else to be put in order. */
export function QuestionList({ talk, live }: { talk: Interview; live: boolean }) {
  const questions = useQuery(questionsQuery(talk.id)).data?.items
  const own = questions?.filter((question) => !question.referral).length ?? 0
  const add = (text: string) => addQuestion(talk.id, text, questions)
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-2">
        {t('question.title')}
      </h2>
      {questions === undefined && <Skeleton lines={4} />}
      <ol>
        {questions?.map((question, index) => (
          <li
            key={question.id}
            className="flex min-h-14 items-center gap-2 border-line not-last:border-b"
          >
            {live ? (
              <Tick question={question} />
            ) : (
              <>
                <span className="w-7 shrink-0 text-ink-soft tabular-nums">{index + 1}</span>
                <span className="grow py-2.5">
                  {question.text}
                  {question.referral && (
                    <span className="block text-small text-ink-soft">{t('question.last')}</span>
                  )}
                </span>
                {!question.referral && (
                  <span className="flex shrink-0">
                    {index > 0 && (
                      <IconButton
                        icon="up"
                        label={t('question.up', { text: question.text })}
                        onClick={() =>
                          changeQuestion(question, { position: question.position - 1 })
                        }
                      />
                    )}
                    <IconButton
                      icon="close"
                      label={t('question.remove', { text: question.text })}
                      onClick={() => removeQuestion(question)}
                    />
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      {!live && <AddQuestion onAdd={add} />}
      {!live && questions !== undefined && own < 5 && <Suggestions taken={questions} onAdd={add} />}
    </section>
  )
}

/** A question to tick while talking. */
function Tick({ question }: { question: Question }) {
  return (
    <label className="flex min-h-14 grow cursor-pointer items-center gap-4 py-2 text-lead">
      <input
        type="checkbox"
        checked={question.asked}
        onChange={(event) => changeQuestion(question, { asked: event.target.checked })}
        className="size-6 shrink-0 accent-accent"
      />
      <span className={question.asked ? 'text-ink-soft line-through' : ''}>{question.text}</span>
    </label>
  )
}

function AddQuestion({ onAdd }: { onAdd: (text: string) => void }) {
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = text.trim()
    if (trimmed === '') return
    onAdd(trimmed)
    setText('')
  }
  return (
    <form onSubmit={submit} className="mt-3 flex gap-3">
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
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

function Suggestions({
  taken,
  onAdd,
}: {
  taken: readonly Question[]
  onAdd: (text: string) => void
}) {
  const free = SUGGESTIONS.map((key) => t(key)).filter(
    (text) => !taken.some((question) => question.text === text),
  )
  return (
    <div className="mt-5">
      <p className="mb-2 text-ink-soft">{t('question.suggestions')}</p>
      <ul className="flex flex-wrap gap-2">
        {free.map((text) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => onAdd(text)}
              className="min-h-11 rounded-field border-[1.5px] border-dashed border-line-strong px-4 py-2 text-left text-small hover:border-accent hover:text-accent"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
