import { fromLocalInput, wall } from '@/lib/dates'

/** Mornings on the user's clock, for what comes back on a day. */

const DAY = 86_400_000
const MORNING = '09:00'

/** Nine o'clock of a day such as `2026-11-23`. */
export function morningOf(day: string, zone: string): Date {
  return fromLocalInput(`${day}T${MORNING}`, zone)
}

/** Nine o'clock, so many days after today. */
export function morningIn(days: number, now: Date, zone: string): Date {
  const today = Date.parse(`${wall(now, zone).date}T00:00:00Z`)
  return morningOf(new Date(today + days * DAY).toISOString().slice(0, 10), zone)
}

/** The morning of the next Monday: never today. */
export function nextMonday(now: Date, zone: string): Date {
  const weekday = new Date(`${wall(now, zone).date}T00:00:00Z`).getUTCDay()
  return morningIn((8 - weekday) % 7 || 7, now, zone)
}
