import { expect, it } from 'vitest'
import { morningIn, morningOf, nextMonday } from './days'

const BERLIN = 'Europe/Berlin'
const at = (date: Date) => date.toISOString().slice(0, 16)

it('a morning is nine on the clock on the wall, also after the clocks change', () => {
  // A Thursday; on the 29th summer time begins.
  const now = new Date('2026-03-26T22:30:00Z')
  expect(at(morningIn(1, now, BERLIN))).toBe('2026-03-27T08:00')
  expect(at(morningIn(5, now, BERLIN))).toBe('2026-03-31T07:00')
})

it('goes by the day it is there, not by the day in Greenwich', () => {
  const now = new Date('2026-03-26T23:30:00Z')
  expect(at(morningIn(1, now, BERLIN))).toBe('2026-03-28T08:00')
})

it('next week is the next Monday, on a Monday too', () => {
  expect(at(nextMonday(new Date('2026-03-26T12:00:00Z'), BERLIN))).toBe('2026-03-30T07:00')
  expect(at(nextMonday(new Date('2026-03-30T12:00:00Z'), BERLIN))).toBe('2026-04-06T07:00')
  expect(at(nextMonday(new Date('2026-03-29T12:00:00Z'), BERLIN))).toBe('2026-03-30T07:00')
})

it('takes a day from the calendar', () => {
  expect(at(morningOf('2026-07-01', BERLIN))).toBe('2026-07-01T07:00')
})
