import type { AgendaEntry } from '@/api/reads/agenda'
import { daysAway } from '@/lib/dates'

export type Group = 'late' | 'today' | 'week' | 'later' | 'anytime'

/** Under which heading an entry stands. */
export function groupOf(entry: AgendaEntry, now: Date, zone: string): Group {
  if (entry.late_at !== null && new Date(entry.late_at) <= now) return 'late'
  const moment = entry.due_at ?? entry.late_at
  if (moment === null) return 'anytime'
  const days = daysAway(new Date(moment), now, zone)
  if (days <= 0) return 'today'
  return days < 7 ? 'week' : 'later'
}

/** The agenda under its headings, in its own order: the API knows what is most urgent. */
export function grouped(
  entries: readonly AgendaEntry[],
  now: Date,
  zone: string,
): [Group, AgendaEntry[]][] {
  const order: Group[] = ['late', 'today', 'week', 'later', 'anytime']
  return order
    .map((group): [Group, AgendaEntry[]] => [
      group,
      entries.filter((entry) => groupOf(entry, now, zone) === group),
    ])
    .filter(([, found]) => found.length > 0)
}
