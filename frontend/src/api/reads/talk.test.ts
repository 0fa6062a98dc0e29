import { expect, it } from 'vitest'
import type { Interview } from './interviews'
import { overlapping } from './talk'

const talk = (id: string, starts_at: string, minutes_agreed = 17) =>
  ({ id, starts_at, minutes_agreed }) as unknown as Interview
const TALKS = [talk('a', '2026-11-23T14:00:00Z'), talk('b', '2026-11-23T16:00:00Z', 60)]
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)

it.each([
  ['13:50', 10, []],
  ['13:50', 11, ['a']],
  ['14:16', 1, ['a']],
  ['14:17', 60, []],
  ['13:00', 240, ['a', 'b']],
])('a talk at %s for %i minutes is at the same time as %j', (time, minutes, expected) => {
  expect(overlapping(TALKS, at(time), minutes).map((one) => one.id)).toEqual(expected)
})

it('a talk that gets a new time is not in its own way', () => {
  expect(overlapping(TALKS, at('14:05'), 17, 'a')).toEqual([])
})
