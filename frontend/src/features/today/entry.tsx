import { Link } from '@tanstack/react-router'
import { whereTo, type AgendaEntry } from '@/api/reads/agenda'
import { t } from '@/i18n/app'
import { sayReason } from '@/i18n/say-reason'
import { clockTime, daysAway, relativeDay, shortDay, weekday } from '@/lib/dates'
import { ButtonLink } from '@/ui/button'
import { Icon, type IconName } from '@/ui/icon'
import { Dial } from '@/ui/mark'
import type { Group } from './groups'

interface Props {
  entry: AgendaEntry
  now: Date
  zone: string
}

const ICONS: Record<AgendaEntry['kind'], IconName> = {
  hold_interview: 'interviews',
  wrap_up: 'note',
  thank_you: 'heart',
  promise: 'check',
  reply_to_no: 'mail',
  nudge: 'mail',
  send_questions: 'question',
  check_in: 'coffee',
  on_the_market: 'send',
  custom: 'check',
  prepare: 'search',
  offer_new_time: 'calendar',
  agree_time: 'calendar',
  finish_draft: 'note',
  try_other_channel: 'send',
  first_message: 'send',
}

/** Why it is there, with the name standing out: that is what one looks for in a list. */
function Reason({ entry }: { entry: AgendaEntry }) {
  const reason = sayReason(entry)
  const name = entry.contact?.name ?? ''
  const at = name === '' ? -1 : reason.indexOf(name)
  if (at < 0) return reason
  return (
    <>
      {reason.slice(0, at)}
      <b className="font-semibold">{name}</b>
      {reason.slice(at + name.length)}
    </>
  )
}

/** When it is due, as short as the distance allows; when that has passed, by when it is late. */
function whenOf({ entry, now, zone }: Props): string {
  const due = entry.due_at === null ? undefined : new Date(entry.due_at)
  const late = entry.late_at === null ? undefined : new Date(entry.late_at)
  if (due !== undefined && due <= now && late !== undefined && late > now) {
    return t('today.by', { day: near(late, now, zone, true) })
  }
  return due === undefined ? '' : near(due, now, zone)
}

function near(at: Date, now: Date, zone: string, named = false): string {
  const days = daysAway(at, now, zone)
  if (days === 0) return clockTime(at, zone)
  if (Math.abs(days) > 6) return shortDay(at, now, zone)
  return named && days > 1 ? weekday(at, zone) : relativeDay(at, now, zone)
}

/** How much of the time from due to late is left, at most 1; undefined when nothing runs out. */
function timeLeft({ entry, now }: Props): number | undefined {
  if (entry.due_at === null || entry.late_at === null) return undefined
  const due = Date.parse(entry.due_at)
  const late = Date.parse(entry.late_at)
  if (now.getTime() < due - 86_400_000 || late <= due) return undefined
  return Math.min(1, (late - now.getTime()) / (late - due))
}

/** The one thing to do now, larger than all that comes after. */
export function FirstEntry(props: Props) {
  const { entry, now } = props
  const late = entry.late_at !== null && new Date(entry.late_at) <= now
  const left = timeLeft(props)
  return (
    <section
      aria-labelledby="first-entry"
      className="relative mt-8 overflow-hidden rounded-card bg-accent-wash p-6 desk:mt-10 desk:p-9"
    >
      {left !== undefined && !late && (
        <Dial
          share={left}
          className="absolute -right-8 -bottom-10 hidden size-56 text-accent/20 sm:block"
        />
      )}
      <p className={`font-semibold ${late ? 'text-late' : 'text-accent'}`}>
        {late ? t('today.firstLate') : t('today.first')}
      </p>
      <h2
        id="first-entry"
        className="mt-2 mb-6 max-w-[26rem] text-[clamp(1.5rem,1.2rem+1.2vw,2rem)] leading-[1.2]"
      >
        {sayReason(entry)}
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
            className="button button-quiet max-sm:-ml-3"
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
        <Icon name={ICONS[entry.kind]} className="shrink-0 text-ink-soft" />
        <span className="min-w-0 grow">
          <Reason entry={entry} />
        </span>
        {/* Of what is late the sentence itself says since when. */}
        {group !== 'late' && (
          <span className="shrink-0 text-small text-ink-soft tabular-nums">
            {whenOf({ entry, now, zone })}
          </span>
        )}
      </Link>
    </li>
  )
}
