import { fromLocalInput, wall } from '@/lib/dates'

const HOUR = 3_600_000

/**
 * When a thank-you is due and late, until the server has said it: at six in the evening of the day on
 * which the talk ended, or two hours after it, but on that day; and late 24 hours after it.
 */
export function thanksDue(ended: Date, zone: string): { due_at: string; late_at: string } {
  const { date } = wall(ended, zone)
  const [evening, lastMinute] = ['18:00', '23:59'].map((time) =>
    fromLocalInput(`${date}T${time}`, zone).getTime(),
  )
  const end = ended.getTime()
  const due = Math.max(end, Math.min(Math.max(evening ?? end, end + 2 * HOUR), lastMinute ?? end))
  return { due_at: new Date(due).toISOString(), late_at: new Date(end + 24 * HOUR).toISOString() }
}
