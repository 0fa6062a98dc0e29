import { useQuery } from '@tanstack/react-query'
import type { FollowUp } from '@/api/reads/follow-ups'
import { interviewQuery, questionsQuery } from '@/api/reads/interviews'
import { t } from '@/i18n/messages'

/** "4 hours left", while there is less than a day: what makes a thank-you warm. */
export function TimeLeft({ until, now }: { until: Date; now: Date }) {
  const minutes = Math.floor((until.getTime() - now.getTime()) / 60_000)
  if (minutes <= 0) return t('followUp.lateAndWelcome')
  return minutes < 60
    ? t('followUp.minutesLeft', { count: minutes })
    : t('followUp.hoursLeft', { count: Math.floor(minutes / 60) })
}

/** What was not asked in the talk: the last question first. One press puts it into the text. */
export function NotAsked({
  followUp,
  text,
  onAdd,
}: {
  followUp: FollowUp
  text: string
  onAdd: (paragraph: string) => void
}) {
  const id = followUp.interview_id ?? ''
  const enabled = followUp.interview_id !== null
  const talk = useQuery({ ...interviewQuery(id), enabled }).data
  const questions = useQuery({ ...questionsQuery(id), enabled }).data?.items ?? []
  const written = text.toLowerCase()
  const open = questions
    .filter((question) =>
      question.referral ? talk?.referral_question_asked !== true : !question.asked,
    )
    .toSorted((a, b) => Number(b.referral) - Number(a.referral))
    .filter((question) => !written.includes(question.text.toLowerCase()))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="not-asked">
      <h2 id="not-asked" className="mb-2 text-lead">
        {t('followUp.notAsked')}
      </h2>
      <ul className="flex flex-col gap-2">
        {open.slice(0, 4).map((question) => (
          <li key={question.id}>
            <button
              type="button"
              onClick={() =>
                onAdd(
                  question.referral ? question.text : t('starter.oneMore', { text: question.text }),
                )
              }
              className="min-h-11 w-full rounded-field border-[1.5px] border-dashed border-line-strong px-4 py-2 text-left hover:border-accent hover:text-accent"
            >
              {question.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
