import { fromLocalInput, wall } from '@/lib/dates'
import type { Language } from '@/lib/language'
import { find, words, type Span } from './text'

/** What a reading of dates has to know. */
export interface Clock {
  now: Date
  zone: string
  language: Language
}

/** A day and, when it was said, a time of it, on the user's own calendar and clock. */
export interface When {
  /** `2026-11-26` */
  date: string
  /** `15:00` */
  time: string | undefined
  spans: Span[]
}

const DAY = 86_400_000

const WEEKDAYS = [
  'sunday|sonntag',
  'monday|montag',
  'tuesday|dienstag',
  'wednesday|mittwoch',
  'thursday|donnerstag',
  'friday|freitag',
  'saturday|samstag|sonnabend',
]
/** Short forms are words of other languages ("do", "so"): only the user's own are read. */
const SHORT: Record<Language, readonly string[]> = {
  en: ['Sun', '[Mm]on', '[Tt]ues?', '[Ww]eds?', '[Tt]hu(?:rs?)?', '[Ff]ri', 'Sat'],
  de: ['So(?=\\.|\\s+(?:um|\\d))', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
}
const MONTHS = [
  'january|januar|jänner|jan',
  'february|februar|feb',
  'march|märz|mär|mar',
  'april|apr',
  'may|mai',
  'june|juni|jun',
  'july|juli|jul',
  'august|aug',
  'september|sept|sep',
  'october|oktober|oct|okt',
  'november|nov',
  'december|dezember|dec|dez',
]
const MONTH = MONTHS.join('|')
const NUMBERS = [
  'a|an|one|einem|einer|ein|eine',
  'two|zwei',
  'three|drei',
  'four|vier',
  'five|fünf',
  'six|sechs',
]

function numberOf(word: string): number {
  const at = NUMBERS.findIndex((all) => all.split('|').includes(word.toLowerCase()))
  return at >= 0 ? at + 1 : Number(word)
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** A day of the calendar, in the next year when this year's is over; undefined when there is none. */
function calendarDay(today: string, day: number, month: number, year?: number): string | undefined {
  const make = (full: number) => {
    const time = Date.UTC(full, month - 1, day)
    const date = new Date(time)
    return full < 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      ? iso(time)
      : undefined
  }
  if (year !== undefined) return make(year < 100 ? 2000 + year : year)
  const thisYear = Number(today.slice(0, 4))
  const here = make(thisYear)
  return here !== undefined && here >= today ? here : (make(thisYear + 1) ?? here)
}

type Day = Span & {
  date: string
  /** The day is today only if the time is still ahead. */ soft?: true
}

function weekdayIn(text: string, today: string, language: Language): Day | undefined {
  const lead = '(?:(?:on|am|an)\\s+|(next|nächsten?|kommenden?)\\s+|(?:this|diesen?)\\s+)?'
  const midnight = Date.parse(today)
  const now = new Date(midnight).getUTCDay()
  const found = WEEKDAYS.flatMap((long, index) => {
    const full = find(words(`${lead}(?:${long})s?`), text)
    const short = find(words(`${lead}(?:${SHORT[language][index]})\\.?`, 'u'), text)
    const one = full ?? short
    if (one === undefined) return []
    const ahead = (index - now + 7) % 7
    // "Next Thursday" is the one in next week, which begins on Monday.
    const next = one.match[1] === undefined ? ahead : 7 - ((now + 6) % 7) + ((index + 6) % 7)
    return [{ start: one.start, end: one.end, date: iso(midnight + next * DAY), soft: next === 0 }]
  }).sort((a, b) => a.start - b.start)[0]
  if (found === undefined) return undefined
  const { soft, ...day } = found
  return soft ? { ...day, soft } : day
}

/** Days that are told by their distance from today. */
function nearIn(text: string, today: string): Day | undefined {
  const midnight = Date.parse(today)
  const after: [string, number][] = [
    ['day after tomorrow|übermorgen', 2],
    ['tomorrow|tmrw|tmr|morgen', 1],
    ['today|tonight|heute', 0],
    ['next week|nächste woche', 7],
  ]
  for (const [source, days] of after) {
    const found = find(words(source), text)
    if (found !== undefined) {
      return { start: found.start, end: found.end, date: iso(midnight + days * DAY) }
    }
  }
  const number = `(${NUMBERS.join('|')}|\\d{1,3})`
  const unit = '(days?|tag(?:en)?|weeks?|wochen?|months?|monat(?:en)?)'
  const found = find(words(`in\\s+${number}\\s+${unit}`), text)
  if (found === undefined) return undefined
  const [, amount = '', name = ''] = found.match
  const count = numberOf(amount)
  const span = { start: found.start, end: found.end }
  if (/^[dt]/i.test(name)) return { ...span, date: iso(midnight + count * DAY) }
  if (/^w/i.test(name)) return { ...span, date: iso(midnight + count * 7 * DAY) }
  const later = new Date(midnight)
  const day = later.getUTCDate()
  later.setUTCMonth(later.getUTCMonth() + count)
  // A month later than the 31st is the last day of a shorter month.
  if (later.getUTCDate() !== day) later.setUTCDate(0)
  return { ...span, date: iso(later.getTime()) }
}

const monthAt = (name: string) =>
  MONTHS.findIndex((all) => all.split('|').includes(name.toLowerCase())) + 1

/** Days as a calendar writes them. */
function writtenIn(text: string, today: string): Day | undefined {
  const lead = '(?:(?:on|am)\\s+)?(?:the\\s+)?'
  const forms: [RegExp, (part: string[]) => [string, number, string | undefined]][] = [
    [words(`${lead}(\\d{4})-(\\d{2})-(\\d{2})`), ([y, m, d]) => [d ?? '', Number(m), y]],
    [
      words(
        `${lead}(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(${MONTH})\\.?(?:,?\\s+(\\d{4}))?`,
      ),
      ([d, m, y]) => [d ?? '', monthAt(m ?? ''), y],
    ],
    [
      words(
        `${lead}(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?!:|\\s*(?:am|pm))`,
      ),
      ([m, d, y]) => [d ?? '', monthAt(m ?? ''), y],
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\p{N}.])${lead}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?(?![\\p{L}\\p{N}])`,
        'iu',
      ),
      ([d, m, y]) => [d ?? '', Number(m), y],
    ],
  ]
  for (const [pattern, order] of forms) {
    const found = find(pattern, text)
    if (found === undefined) continue
    const [day, month, year] = order(found.match.slice(1))
    const date = calendarDay(
      today,
      Number(day),
      month,
      year === undefined ? undefined : Number(year),
    )
    if (date !== undefined) return { start: found.start, end: found.end, date }
  }
  return undefined
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function timeIn(text: string): (Span & { time: string }) | undefined {
  const lead = '(?:(?:at|um|@|gegen)\\s*)?'
  const forms: [RegExp, (part: (string | undefined)[]) => string | undefined][] = [
    [
      words(`${lead}(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?`),
      ([h, m, half]) => {
        const hour = Number(h)
        if (hour < 1 || hour > 12) return undefined
        return clock((hour % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(m ?? 0))
      },
    ],
    [
      words(`${lead}(\\d{1,2})(?:[:.](\\d{2}))?\\s*uhr(?:\\s*(\\d{2}))?`),
      ([h, m, n]) => clock(Number(h), Number(m ?? n ?? 0)),
    ],
    [words(`${lead}(\\d{1,2}):(\\d{2})`), ([h, m]) => clock(Number(h), Number(m))],
    [
      new RegExp('(?<![\\p{L}\\p{N}])(?:at|um|@|gegen)\\s*(\\d{1,2})(?![\\p{L}\\p{N}:./])', 'iu'),
      // Nobody meets at three in the night.
      ([h]) => clock(Number(h) >= 1 && Number(h) <= 7 ? Number(h) + 12 : Number(h), 0),
    ],
    [words('noon|mittags?'), () => '12:00'],
    [words('(?:in the\\s+|am\\s+)?(?:morning|früh|vormittags?)'), () => '09:00'],
    [words('(?:in the\\s+|am\\s+)?(?:afternoon|nachmittags?)'), () => '14:00'],
    [words('(?:in the\\s+|am\\s+)?(?:evening|tonight|abends?)'), () => '18:00'],
  ]
  for (const [pattern, read] of forms) {
    const found = find(pattern, text)
    if (found === undefined) continue
    const time = read(found.match.slice(1))
    if (time !== undefined) return { start: found.start, end: found.end, time }
  }
  return undefined
}

/** The day and time that a text speaks of: the first of each. Pure; never in the past. */
export function whenIn(text: string, { now, zone, language }: Clock): When | undefined {
  const today = wall(now, zone)
  const day =
    writtenIn(text, today.date) ?? nearIn(text, today.date) ?? weekdayIn(text, today.date, language)
  const time = timeIn(day === undefined ? text : hideDay(text, day))
  if (day === undefined) {
    if (time === undefined) return undefined
    const later = time.time > today.time
    return {
      date: later ? today.date : iso(Date.parse(today.date) + DAY),
      time: time.time,
      spans: [{ start: time.start, end: time.end }],
    }
  }
  const over = day.soft === true && (time === undefined || time.time <= today.time)
  return {
    date: over ? iso(Date.parse(day.date) + 7 * DAY) : day.date,
    time:
      time?.time ?? (/^(?:tonight)$/i.test(text.slice(day.start, day.end)) ? '18:00' : undefined),
    spans: [
      { start: day.start, end: day.end },
      ...(time === undefined ? [] : [{ start: time.start, end: time.end }]),
    ],
  }
}

function hideDay(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '\u{e000}'.repeat(end - start) + text.slice(end)
}

/** How many minutes a text speaks of, as in "for 30 min". */
export function minutesIn(text: string): (Span & { value: number }) | undefined {
  const found = find(
    words('(?:(?:for|für)\\s+)?(\\d{1,3})[\\s-]*(min(?:ute)?[sn]?|h|hours?|stunden?)\\.?'),
    text,
  )
  if (found === undefined) return undefined
  const [, amount, unit = ''] = found.match
  const value = Number(amount) * (/^[hs]/i.test(unit) ? 60 : 1)
  return value >= 5 && value <= 240 ? { start: found.start, end: found.end, value } : undefined
}

/** The instant that a day and time mean for the user. */
export function instantOf(date: string, time: string, zone: string): Date {
  return fromLocalInput(`${date}T${time}`, zone)
}
