import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schema } from '@/api/client'
import { timelineQuery } from '@/api/reads/person'
import { useMe } from '@/api/reads/me'
import { sayCode, t } from '@/i18n/people'
import { dayAndTime, relativeDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { Skeleton } from '@/ui/skeleton'

type Moment = Schema<'TimelineEntry'>

/** What happened between the two so far, the newest first. */
export function Story({ contactId, name }: { contactId: string; name: string }) {
  const timeline = useQuery(timelineQuery(contactId))
  // A move of the stage says nothing that the moment behind it does not say better.
  const moments = timeline.data?.items.filter((moment) => moment.type !== 'contact.moved')
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="mb-4">
        {t('story.title')}
      </h2>
      {moments === undefined && <Skeleton lines={3} />}
      {moments?.length === 0 && <p className="text-ink-soft">{t('story.none', { name })}</p>}
      <ol className="relative flex flex-col gap-5 before:absolute before:inset-y-2 before:left-[0.3125rem] before:w-0.5 before:bg-line">
        {moments?.map((moment) => (
          <Entry key={`${moment.type} ${moment.thing_id} ${moment.at}`} moment={moment} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ moment }: { moment: Moment }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const at = new Date(moment.at)
  return (
    <li className="relative pl-7">
      <span className="absolute top-2 left-0 size-3 rounded-full border-2 border-line-strong bg-paper" />
      <p className="font-medium">
        <Way moment={moment}>{titleOf(moment)}</Way>
      </p>
      {moment.summary !== null && !isCode(moment) && (
        <p className="line-clamp-3 text-small text-ink-soft">{moment.summary}</p>
      )}
      <time
        dateTime={moment.at}
        title={dayAndTime(at, zone)}
        className="text-small text-ink-soft first-letter:uppercase"
      >
        {relativeDay(at, now, zone)}
      </time>
    </li>
  )
}

/** Of these the summary is no text of the user's but a word of the API. */
function isCode(moment: Moment): boolean {
  return moment.kind === 'follow_up'
}

function titleOf(moment: Moment): string {
  const code = moment.summary ?? ''
  const what = isCode(moment) ? sayCode('followUp.short', code, {}, code) : code
  return sayCode('story', moment.type, { what }, moment.type)
}

/** Leads to the thing itself where it has a screen. */
function Way({ moment, children }: { moment: Moment; children: ReactNode }) {
  const id = moment.thing_id
  if (moment.kind === 'interview') {
    return (
      <Link to="/interviews/$interviewId" params={{ interviewId: id }} className="hover:underline">
        {children}
      </Link>
    )
  }
  if (moment.kind === 'follow_up') {
    return (
      <Link to="/follow-ups/$followUpId" params={{ followUpId: id }} className="hover:underline">
        {children}
      </Link>
    )
  }
  return children
}
