import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { nameOf } from '@/api/reads/contacts'
import { comingInterviewsQuery, isPast, type Interview } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/app'
import { clockTime, relativeDay } from '@/lib/dates'

/** Beside the agenda on a wide screen: the talks ahead, and what all this is for. */
export function Coming({ now }: { now: Date }) {
  const me = useMe()
  const interviews = useQuery(comingInterviewsQuery)
  // One under way stands on the agenda.
  const ahead = interviews.data?.filter((talk) => talk.status !== 'under_way' && !isPast(talk, now))
  const talks = ahead?.slice(0, 4) ?? []
  return (
    <div className="mt-12 hidden flex-col gap-10 pt-2 wide:mt-0 wide:flex">
      {talks.length > 0 && (
        <section aria-labelledby="coming">
          <h2 id="coming" className="mb-3 text-small font-semibold tracking-normal text-ink-soft">
            {t('today.coming')}
          </h2>
          <ul className="flex flex-col gap-4">
            {talks.map((talk) => (
              <Talk key={talk.id} talk={talk} now={now} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="goal">
        <h2 id="goal" className="mb-3 text-small font-semibold tracking-normal text-ink-soft">
          {t('today.goal')}
        </h2>
        {me.goal === '' ? (
          <Link to="/settings/$part" params={{ part: 'you' }} className="link">
            {t('today.noGoal')}
          </Link>
        ) : (
          <p className="text-lead">{me.goal}</p>
        )}
      </section>
    </div>
  )
}

function Talk({ talk, now }: { talk: Interview; now: Date }) {
  const { time_zone: zone } = useMe()
  const start = new Date(talk.starts_at)
  return (
    <li className="border-l-[3px] border-accent pl-4">
      <Link
        to="/interviews/$interviewId"
        params={{ interviewId: talk.id }}
        className="block rounded-small font-semibold hover:underline"
      >
        {nameOf(talk.contact)}
      </Link>
      <p className="text-small text-ink-soft">
        {t('today.talkAt', { day: relativeDay(start, now, zone), time: clockTime(start, zone) })}
      </p>
    </li>
  )
}
