import { Link } from '@tanstack/react-router'
import { whereTo, type AgendaEntry } from '@/api/reads/agenda'
import { sayCode, t } from '@/i18n/app'
import { clockTime, daysAway, relativeDay, shortDay } from '@/lib/dates'
import { Avatar } from '@/ui/avatar'
import { ButtonLink } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { Group } from './groups'

interface Props {
  entry: AgendaEntry
  now: Date
  zone: string
}

function reasonOf(entry: AgendaEntry): string {
  return sayCode('reason', entry.reason_code, {}, entry.reason)
}

/** When it is due, as short as the distance allows. */
function whenOf({ entry, now, zone }: Props): string {
  if (entry.due_at === null) return ''
  const due = new Date(entry.due_at)
  const days = daysAway(due, now, zone)
  if (days === 0) return clockTime(due, zone)
  return Math.abs(days) < 7 ? relativeDay(due, now, zone) : shortDay(due, now, zone)
}

/** The one thing to do now, larger than all that comes after. */
export function FirstEntry(props: Props) {
  const { entry, now } = props
  const late = entry.late_at !== null && new Date(entry.late_at) <= now
  return (
    <section
      aria-labelledby="first-entry"
      className="mt-8 rounded-card bg-accent-wash p-6 desk:mt-10 desk:p-9"
    >
      <p className={`font-semibold ${late ? 'text-late' : 'text-accent'}`}>
        {late ? t('today.firstLate') : t('today.first')}
      </p>
      <h2
        id="first-entry"
        className="mt-2 mb-6 max-w-[30rem] text-[clamp(1.5rem,1.2rem+1.2vw,2rem)] leading-[1.2]"
      >
        {reasonOf(entry)}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <ButtonLink look="main" {...whereTo(entry)}>
          {t(`act.${entry.kind}`)}
          <Icon name="forward" className="size-5" />
        </ButtonLink>
        {entry.contact !== null && entry.kind !== 'agree_time' && (
          <Link
            to="/people/$contactId"
            params={{ contactId: entry.contact.id }}
            className="button button-quiet"
          >
            {t('today.seePerson')}
          </Link>
        )}
      </div>
    </section>
  )
}

export function EntryRow({ entry, now, zone, group }: Props & { group: Group }) {
  return (
    <li className="border-line not-last:border-b">
      <Link
        {...whereTo(entry)}
        data-row
        className="flex min-h-[4.5rem] items-center gap-4 rounded-field px-3 py-3 hover:bg-sunken"
      >
        <Avatar name={entry.contact?.name ?? ''} />
        <span className="min-w-0 grow">
          <span className="block">{reasonOf(entry)}</span>
        </span>
        <span
          className={`shrink-0 text-small tabular-nums ${group === 'late' ? 'font-semibold text-late' : 'text-ink-soft'}`}
        >
          {whenOf({ entry, now, zone })}
        </span>
      </Link>
    </li>
  )
}
