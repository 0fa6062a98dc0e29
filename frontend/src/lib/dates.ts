/** Dates and times as people say them, in the time zone they live in. Pure; no React. */

import { locale } from './language'

const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options)
  let found = formats.get(key)
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
    formats.set(key, found)
  }
  return found
}

/** The time zone of this device. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

interface Clock {
  date: string
  time: string
}

/** What calendar and clock on the wall show at an instant: `2026-11-23` and `14:05`. */
export function wall(instant: Date, zone: string): Clock {
  const parts = format(zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** The value a `datetime-local` input shows for an instant. */
export function toLocalInput(instant: Date, zone: string): string {
  const { date, time } = wall(instant, zone)
  return `${date}T${time}`
}

/**
 * The instant at which the wall clock shows a `datetime-local` value.
 * An hour that daylight saving skips moves forward by the hour; of a doubled hour the first is meant.
 */
export function fromLocalInput(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`)
  const shown = (time: number) => Date.parse(`${toLocalInput(new Date(time), zone)}:00Z`)
  const candidates = [-DAY, DAY].map((shift) => asUtc - (shown(asUtc + shift) - (asUtc + shift)))
  const exact = candidates.filter((time) => shown(time) === asUtc)
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates))
}

/** The first date after today that is one of these days of the week, 1 for Monday to 7 for Sunday. */
export function nextDayOf(days: readonly number[], now: Date, zone: string): string {
  const today = Date.parse(`${wall(now, zone).date}T00:00:00Z`)
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((count) => new Date(today + count * DAY))
  const day = ahead.find((date) => days.includes(date.getUTCDay() || 7)) ?? ahead[0]
  return (day ?? now).toISOString().slice(0, 10)
}

/** Whole calendar days from today to the instant's day in the zone: -1 yesterday, 1 tomorrow. */
export function daysAway(instant: Date, now: Date, zone: string): number {
  const day = (at: Date) => Date.parse(`${wall(at, zone).date}T00:00:00Z`)
  return Math.round((day(instant) - day(now)) / DAY)
}

/** "today", "tomorrow", "in 3 days", "2 weeks ago"; rounded down, as the agenda's sentences are. */
export function relativeDay(instant: Date, now: Date, zone: string): string {
  const days = daysAway(instant, now, zone)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) < 14) return words.format(days, 'day')
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week')
  if (Math.abs(days) < 365) return words.format(Math.trunc(days / 30), 'month')
  return words.format(Math.trunc(days / 365), 'year')
}

/** "14:05" or "2:05 PM", as the user's language writes it. */
export function clockTime(instant: Date, zone: string): string {
  return format(zone, { hour: 'numeric', minute: '2-digit' }).format(instant)
}

/** "Monday". */
export function weekday(instant: Date, zone: string): string {
  return format(zone, { weekday: 'long' }).format(instant)
}

/** "Monday, November 23". */
export function longDay(instant: Date, zone: string): string {
  return format(zone, { weekday: 'long', month: 'long', day: 'numeric' }).format(instant)
}

/** "Nov 23", with the year when it is another one. */
export function shortDay(instant: Date, now: Date, zone: string): string {
  const sameYear = wall(instant, zone).date.slice(0, 4) === wall(now, zone).date.slice(0, 4)
  return format(zone, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(instant)
}

/** "Mon, Nov 23, 2:05 PM". */
export function dayAndTime(instant: Date, zone: string): string {
  return format(zone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant)
}

/**
 * An instant on the clock of somebody elsewhere, with its weekday when that is another one; undefined
 * when their clock shows the same as the user's, or their zone is unknown.
 */
export function theirTime(instant: Date, mine: string, theirs: string | null): string | undefined {
  if (theirs === null) return undefined
  try {
    const here = wall(instant, mine)
    const there = wall(instant, theirs)
    if (here.date === there.date && here.time === there.time) return undefined
    const time = clockTime(instant, theirs)
    return here.date === there.date ? time : `${weekday(instant, theirs)}, ${time}`
  } catch {
    // A zone that this browser does not know.
    return undefined
  }
}

/** The part of the day for a greeting. */
export function partOfDay(instant: Date, zone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(wall(instant, zone).time.slice(0, 2))
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
