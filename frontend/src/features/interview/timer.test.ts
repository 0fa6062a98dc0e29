import { expect, it } from 'vitest'
import { minutesAndSeconds, timeLeft } from './timer'

const START = new Date('2026-11-23T14:00:00Z')
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000)

it('counts from the timestamps', () => {
  expect(timeLeft(START, 17, after(0)).seconds).toBe(17 * 60)
  expect(timeLeft(START, 17, after(16.5)).seconds).toBe(30)
  expect(timeLeft(START, 17, after(0)).share).toBeCloseTo(17 / 60)
})

it('warns three minutes before the end, and says when it is over', () => {
  expect(timeLeft(START, 17, after(13.9)).mood).toBe('calm')
  expect(timeLeft(START, 17, after(14)).mood).toBe('ending')
  expect(timeLeft(START, 17, after(17)).mood).toBe('over')
  expect(timeLeft(START, 17, after(20)).share).toBe(0)
})

it.each([
  [965, '16:05'],
  [-61, '1:01'],
  [0, '0:00'],
])('shows %i seconds as %s', (seconds, shown) => {
  expect(minutesAndSeconds(seconds)).toBe(shown)
})
