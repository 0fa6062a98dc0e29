import { useQuery } from '@tanstack/react-query'
import { interviewsOfQuery } from '@/api/reads/person'
import { questionsQuery, type Interview } from '@/api/reads/interviews'
import { t } from '@/i18n/talks'
import { Button } from '@/ui/button'
import { arranged } from '../../arrange'
import { addQuestion } from '../../writes'

/** What there was no time for when the two talked last. */
export function LastTime({ talk }: { talk: Interview }) {
  const talks = useQuery(interviewsOfQuery(talk.contact_id)).data?.items
  const last = talks?.find((one) => one.status === 'held' && one.id !== talk.id)
  const before = useQuery({ ...questionsQuery(last?.id ?? ''), enabled: last !== undefined }).data
  const now = useQuery(questionsQuery(talk.id)).data?.items ?? []
  const taken = new Set(now.map((question) => question.text))
  const open =
    before?.items.filter(
      (question) => !question.asked && !question.referral && !taken.has(question.text),
    ) ?? []
  if (open.length === 0) return null
  return (
    <section aria-labelledby="last-time">
      <h2 id="last-time" className="mb-2 text-lead">
        {t('prepare.lastTime')}
      </h2>
      <ul>
        {open.map((question) => (
          <li
            key={question.id}
            className="flex items-center gap-4 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-0 grow">{question.text}</span>
            <Button
              icon="plus"
              className="shrink-0"
              aria-label={t('question.addThis', { text: question.text })}
              onClick={() => addQuestion(talk.id, question.text, arranged(now).main.length)}
            >
              {t('question.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
