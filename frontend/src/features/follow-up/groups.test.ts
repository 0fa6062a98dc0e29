import { expect, it } from 'vitest'
import type { FollowUp } from '@/api/reads/follow-ups'
import { grouped } from './groups'

const NOW = new Date('2026-03-26T10:00:00Z')

function owed(id: string, due_at: string, late_at: string, snoozed_until: string | null = null) {
  return { id, due_at, late_at, snoozed_until } as unknown as FollowUp
}

it('stands under the heading of when it comes up', () => {
  const all = [
    owed('next month', '2026-04-20T08:00:00Z', '2026-04-25T08:00:00Z'),
    owed('late', '2026-03-20T08:00:00Z', '2026-03-21T08:00:00Z'),
    owed('due', '2026-03-26T08:00:00Z', '2026-03-27T08:00:00Z'),
    owed('snoozed', '2026-03-20T08:00:00Z', '2026-03-21T08:00:00Z', '2026-03-28T08:00:00Z'),
    owed('tonight', '2026-03-26T18:00:00Z', '2026-03-27T08:00:00Z'),
  ]
  const shown = grouped(all, NOW, 'Europe/Berlin').map(([group, some]) => [
    group,
    some.map(({ id }) => id),
  ])
  expect(shown).toEqual([
    ['late', ['late']],
    ['today', ['due', 'tonight']],
    ['week', ['snoozed']],
    ['later', ['next month']],
  ])
})
