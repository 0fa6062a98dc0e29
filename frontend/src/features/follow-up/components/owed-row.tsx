import { Link } from '@tanstack/react-router'
import type { FollowUp } from '@/api/reads/follow-ups'
import { t } from '@/i18n/lists'
import { clockTime, daysAway, relativeDay, shortDay } from '@/lib/dates'
import { IconButton } from '@/ui/button'
import { comesUp } from '../groups'

interface Props {
  followUp: FollowUp
  /** "Nudge Ana Example". */
  what: string
  now: Date
  zone: string
  onDone?: () => void
  onSnooze?: () => void
}

function near(at: Date, now: Date, zone: string): string {
  const days = daysAway(at, now, zone)
  if (days === 0) return clockTime(at, zone)
  return Math.abs(days) < 7 ? relativeDay(at, now, zone) : shortDay(at, now, zone)
}

/** Something owed, in a row: its page, its tick, and what puts it off. */
export function OwedRow({ followUp, what, now, zone, onDone, onSnooze }: Props) {
  const { body, done_at, snoozed_until } = followUp
  const snoozed = snoozed_until !== null && new Date(snoozed_until) > now
  const when = near(done_at === null ? comesUp(followUp) : new Date(done_at), now, zone)
  return (
    <li
      data-owed
      data-leaves={onDone === undefined ? undefined : 'owed'}
      className="flex items-center border-line not-last:border-b"
    >
      {onDone !== undefined && (
        <button
          type="button"
          data-act="done"
          aria-label={t('owed.tick', { what })}
          title={t('owed.done')}
          onClick={onDone}
          className="group ml-1 grid size-11 shrink-0 place-items-center rounded-full"
        >
          <span className="size-6 rounded-full border-2 border-line-strong group-hover:border-accent group-hover:bg-accent-wash" />
        </button>
      )}
      <Link
        to="/follow-ups/$followUpId"
        state={{ fromList: true }}
        params={{ followUpId: followUp.id }}
        data-row
        className="flex min-h-16 min-w-0 grow flex-col justify-center gap-x-4 rounded-field px-3 py-2.5 -outline-offset-2 hover:bg-sunken sm:flex-row sm:items-center"
      >
        <span className="max-w-full min-w-0 sm:grow">
          <span className={onDone === undefined ? 'block' : 'block font-semibold'}>{what}</span>
          {body.trim() !== '' && (
            <span className="block truncate text-small text-ink-soft">{body}</span>
          )}
        </span>
        <span className="shrink-0 text-small text-ink-soft tabular-nums">
          {snoozed ? t('owed.back', { when }) : when}
        </span>
      </Link>
      {onSnooze !== undefined && (
        <IconButton
          icon="clock"
          data-act="snooze"
          label={t('owed.snoozeOne', { what })}
          onClick={onSnooze}
        />
      )}
    </li>
  )
}
