/** The time box of a talk and its silent alarm. All from timestamps; nothing is counted. Pure. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Minutes that the silent alarm comes before the end of the time box (domain: interview). */
export const ALARM_MINUTES = 3

export interface TimeBox {
  startedAt: Date
  minutes: number
}

export interface TimeLeft {
  /** Whole seconds to the end of the time box; negative when over it. */
  seconds: number
  /** Share of an hour that is left, for the dial. */
  share: number
  /** Share of the time box that is left, for the line under the clock. */
  ofBox: number
  mood: 'calm' | 'ending' | 'over'
}

export function endOf({ startedAt, minutes }: TimeBox): Date {
  return new Date(startedAt.getTime() + minutes * MINUTE)
}

/** When the alarm comes: three minutes before the end, at the start of a shorter talk. */
export function alarmAt(box: TimeBox): Date {
  const before = endOf(box).getTime() - ALARM_MINUTES * MINUTE
  return new Date(Math.max(before, box.startedAt.getTime()))
}

/** Right after a locked screen, a reload and a crash too. */
export function timeLeft(box: TimeBox, now: Date): TimeLeft {
  const left = endOf(box).getTime() - now.getTime()
  return {
    seconds: Math.ceil(left / 1000),
    share: within(left / HOUR),
    ofBox: within(left / (box.minutes * MINUTE)),
    mood: left <= 0 ? 'over' : now >= alarmAt(box) ? 'ending' : 'calm',
  }
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1)
}

/** Whole minutes that a talk went over, as the API counts them: the first begun one is free. */
export function minutesOver(box: TimeBox, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - endOf(box).getTime()) / MINUTE))
}

/** Which alarm has rung: that of a box which begins or ends elsewhere is another one. */
export function alarmName(box: TimeBox): string {
  return alarmAt(box).toISOString()
}

/**
 * Whether the alarm rings now, given the one that rang last. Exactly once for a time box; late when
 * the page was away at its minute, and not at all once the box is over: then the clock says enough.
 */
export function rings(box: TimeBox, rang: string | undefined, now: Date): boolean {
  return timeLeft(box, now).mood === 'ending' && rang !== alarmName(box)
}

/** `16:05`, without a sign. */
export function minutesAndSeconds(seconds: number): string {
  const all = Math.abs(seconds)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
