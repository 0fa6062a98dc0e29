import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { clockTime, dayAndTime, relativeDay, theirTime } from '@/lib/dates'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { WebLink } from '@/ui/web-link'
import { cancelTalk, missTalk } from '../writes'
import type { TalkProps } from './interview'

const Menu = part(() => import('@/ui/menu'))
const NewTime = part(() => import('./new-time'))

const MEDIUM_ICON = {
  phone: 'phone',
  video: 'video',
  coffee: 'coffee',
  in_person: 'place',
} as const

/** With whom, when, how long, and where; and what may be changed about it. */
export function TalkHeader({ talk, contact }: TalkProps) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const name = nameOf(contact)
  const [moving, setMoving] = useState(false)
  const starts = new Date(talk.starts_at)
  const theirs =
    talk.status === 'scheduled' ? theirTime(starts, zone, contact.time_zone) : undefined
  return (
    <header className="mb-8">
      <Link
        to="/people/$contactId"
        params={{ contactId: contact.id }}
        search={{}}
        className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium wrap-anywhere text-ink-soft hover:text-ink"
      >
        <Icon name="back" className="size-5" />
        {name}
      </Link>
      <div className="flex items-start justify-between gap-4">
        <Heading title={t('interview.title', { name })} className="min-w-0" />
        {talk.status === 'scheduled' && (
          <Suspense fallback={<span className="size-11" />}>
            <Menu
              label={t('interview.more')}
              items={[
                { label: t('interview.newTime'), icon: 'calendar', run: () => setMoving(true) },
                {
                  label: t('interview.theyCancelled'),
                  icon: 'close',
                  run: () => cancelTalk(talk.id, 'them'),
                },
                {
                  label: t('interview.iCancelled'),
                  icon: 'close',
                  run: () => cancelTalk(talk.id, 'me'),
                },
                {
                  label: t('interview.theyMissed'),
                  icon: 'alert',
                  run: () => missTalk(talk.id, 'them'),
                },
                {
                  label: t('interview.iMissed'),
                  icon: 'alert',
                  run: () => missTalk(talk.id, 'me'),
                },
              ]}
            />
          </Suspense>
        )}
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-lead text-ink-soft">
        <span>
          {talk.status === 'scheduled'
            ? t('interview.at', {
                day: relativeDay(starts, now, zone),
                time: clockTime(starts, zone),
              })
            : dayAndTime(new Date(talk.started_at ?? talk.starts_at), zone)}
        </span>
        {theirs !== undefined && <span>{t('interview.theirs', { time: theirs, name })}</span>}
        <span>{t('interview.box', { count: talk.minutes_agreed })}</span>
        <span className="inline-flex items-center gap-2">
          <Icon name={MEDIUM_ICON[talk.medium]} className="size-5" />
          {talk.place === null ? (
            t(`medium.${talk.medium}`)
          ) : (
            <WebLink to={talk.place} className="link" />
          )}
        </span>
      </p>
      {moving && (
        <Suspense>
          <NewTime talk={talk} contact={contact} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </header>
  )
}
