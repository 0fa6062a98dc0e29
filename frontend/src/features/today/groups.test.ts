import { expect, it } from 'vitest'
import type { AgendaEntry } from '@/api/reads/agenda'
import { grouped, groupOf } from './groups'

const NOW = new Date('2026-11-23T12:00:00Z')
const ZONE = 'Europe/Berlin'

const entry = (due: string | null, late: string | null): AgendaEntry => ({
  kind: 'check_in',
  href: '',
  reason: '',
  reason_code: '',
  reason_params: {},
  due_at: due,
  late_at: late,
  contact: null,
})

it.each([
  ['late', entry('2026-11-20T08:00:00Z', '2026-11-22T08:00:00Z')],
  ['today', entry('2026-11-20T08:00:00Z', '2026-11-30T08:00:00Z')],
  ['today', entry('2026-11-23T22:30:00Z', null)],
  ['week', entry('2026-11-23T23:30:00Z', null)],
  ['later', entry('2026-12-24T08:00:00Z', null)],
  ['anytime', entry(null, null)],
] as const)('%s', (group, given) => {
  expect(groupOf(given, NOW, ZONE)).toBe(group)
})

it('keeps the order of the agenda and leaves out empty headings', () => {
  const first = entry(null, null)
  const second = entry(null, null)
  const late = entry('2026-11-20T08:00:00Z', '2026-11-22T08:00:00Z')
  expect(grouped([late, first, second], NOW, ZONE)).toEqual([
    ['late', [late]],
    ['anytime', [first, second]],
  ])
})
