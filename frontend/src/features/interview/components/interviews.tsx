import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { needed } from '@/api/needed'
import { nameOf } from '@/api/reads/contacts'
import {
  comingInterviewsQuery,
  heldInterviewsQuery,
  isPast,
  type Interview,
} from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { thankYousQuery } from '@/api/reads/talk'
import { useRowKeys } from '@/commands/use-row-keys'
import { t } from '@/i18n/talks'
import { clockTime, relativeDay, shortDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'

/** All talks: what is ahead, then what has been. */
export function Interviews() {
  const coming = useQuery({ ...comingInterviewsQuery, ...needed }).data
  const held = useQuery(heldInterviewsQuery).data?.items
  const now = useNow()
  useRowKeys()
  const none = coming?.length === 0 && held?.length === 0
  return (
    <div className="page page-wide">
      <Heading title={t('nav.interviews')} className="mb-6" />
      {(coming === undefined || held === undefined) && <Skeleton lines={5} />}
      {none && (
        <Empty
          action={
            <ButtonLink to="/people" look="main">
              {t('interviews.toPeople')}
            </ButtonLink>
          }
        >
          {t('interviews.none')}
        </Empty>
      )}
      <div className="gap-x-16 wide:grid wide:grid-cols-2">
        <div>
          <Group
            title={t('interviews.open')}
            talks={coming?.filter((talk) => isPast(talk, now)) ?? []}
          />
          <Group
            title={t('interviews.coming')}
            talks={coming?.filter((talk) => !isPast(talk, now)) ?? []}
          />
          <Thanked />
        </div>
        <div>
          <Group title={t('interviews.held')} talks={held ?? []} />
        </div>
      </div>
    </div>
  )
}

/** Said only when there is something to be glad of. */
function Thanked() {
  const figures = useQuery(thankYousQuery).data
  if (figures === undefined || figures.thanked_within_24_h === 0) return null
  const { held, thanked_within_24_h: inTime } = figures
  return (
    <p className="mb-6 flex items-center gap-3 text-ink-soft">
      <Icon name="heart" className="size-5 shrink-0 text-accent" />
      {inTime === held
        ? t('interviews.allThanked', { count: held })
        : t('interviews.thanked', { count: inTime, held })}
    </p>
  )
}

function Group({ title, talks }: { title: string; talks: readonly Interview[] }) {
  if (talks.length === 0) return null
  return (
    <section aria-label={title} className="mb-10">
      <h2 className="mb-1 text-small font-semibold tracking-normal text-ink-soft">{title}</h2>
      <ul className="-mx-3">
        {talks.map((talk) => (
          <Row key={talk.id} talk={talk} />
        ))}
      </ul>
    </section>
  )
}

function Row({ talk }: { talk: Interview }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const starts = new Date(talk.started_at ?? talk.starts_at)
  const ahead = talk.status === 'scheduled' || talk.status === 'under_way'
  return (
    <li className="border-line not-last:border-b">
      <Link
        to="/interviews/$interviewId"
        params={{ interviewId: talk.id }}
        data-row
        className="flex min-h-[4.5rem] flex-wrap items-center gap-x-3 rounded-field px-3 py-3 sm:gap-x-5 hover:bg-sunken"
      >
        <span className="w-20 shrink-0 sm:w-24 text-small text-ink-soft tabular-nums">
          {shortDay(starts, now, zone)}
          <span className="block">{clockTime(starts, zone)}</span>
        </span>
        <span className="min-w-0 grow basis-32">
          <span className="block font-semibold">{nameOf(talk.contact)}</span>
          <span className="block text-small text-ink-soft">
            {talk.status === 'under_way'
              ? t('interviews.now')
              : t('interviews.line', {
                  medium: t(`medium.${talk.medium}`),
                  minutes: talk.minutes_agreed,
                })}
          </span>
        </span>
        {ahead && (
          <span className="hidden shrink-0 text-small font-medium text-accent min-[22rem]:block">
            {relativeDay(starts, now, zone)}
          </span>
        )}
      </Link>
    </li>
  )
}
