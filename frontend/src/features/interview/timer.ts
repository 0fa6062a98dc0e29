/** Minutes that the silent alarm comes before the end of the time box (domain: interview). */
export const ALARM_MINUTES = 3

export interface TimeLeft {
  /** Whole seconds to the end of the time box; negative when over it. */
  seconds: number
  /** Share of an hour that is left, for the dial. */
  share: number
  mood: 'calm' | 'ending' | 'over'
}

/** From timestamps, never counted: right after a locked screen too. */
export function timeLeft(startedAt: Date, minutes: number, now: Date): TimeLeft {
  const end = startedAt.getTime() + minutes * 60_000
  const seconds = Math.ceil((end - now.getTime()) / 1000)
  return {
    seconds,
    share: Math.min(Math.max(seconds / 3600, 0), 1),
    mood: seconds <= 0 ? 'over' : seconds <= ALARM_MINUTES * 60 ? 'ending' : 'calm',
  }
}

/** `16:05`, without a sign. */
export function minutesAndSeconds(seconds: number): string {
  const all = Math.abs(seconds)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}
