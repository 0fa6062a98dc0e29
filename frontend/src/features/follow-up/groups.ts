import type { FollowUp } from '@/api/reads/follow-ups'
import { daysAway } from '@/lib/dates'

export type Group = 'late' | 'today' | 'week' | 'later'

/** When it comes up: when it is due, or when it comes back. */
export function comesUp(followUp: Pick<FollowUp, 'due_at' | 'snoozed_until'>): Date {
  const due = new Date(followUp.due_at)
  const back = followUp.snoozed_until === null ? due : new Date(followUp.snoozed_until)
  return back > due ? back : due
}

function groupOf(followUp: FollowUp, now: Date, zone: string): Group {
  const up = comesUp(followUp)
  if (up > now) {
    const days = daysAway(up, now, zone)
    return days <= 0 ? 'today' : days < 7 ? 'week' : 'later'
  }
  return new Date(followUp.late_at) <= now ? 'late' : 'today'
}

/** What is owed under its headings, what comes up first before the rest. */
export function grouped(all: readonly FollowUp[], now: Date, zone: string): [Group, FollowUp[]][] {
  const sorted = [...all].sort((a, b) => comesUp(a).getTime() - comesUp(b).getTime())
  const order: readonly Group[] = ['late', 'today', 'week', 'later']
  return order
    .map((group): [Group, FollowUp[]] => [
      group,
      sorted.filter((one) => groupOf(one, now, zone) === group),
    ])
    .filter(([, some]) => some.length > 0)
}
