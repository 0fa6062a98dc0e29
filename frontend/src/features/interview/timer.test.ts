import { describe, expect, it } from 'vitest'
import { alarmAt, alarmName, minutesAndSeconds, minutesOver, rings, timeLeft } from './timer'

const START = new Date('2026-11-23T14:00:00Z')
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
const BOX = { startedAt: START, minutes: 17 }

it('counts from the timestamps', () => {
  expect(timeLeft(BOX, after(0)).seconds).toBe(17 * 60)
  expect(timeLeft(BOX, after(16.5)).seconds).toBe(30)
  expect(timeLeft(BOX, after(0)).share).toBeCloseTo(17 / 60)
  expect(timeLeft(BOX, after(8.5)).ofBox).toBeCloseTo(0.5)
})

it('warns three minutes before the end, and says when it is over', () => {
  expect(timeLeft(BOX, after(13.9)).mood).toBe('calm')
  expect(timeLeft(BOX, after(14)).mood).toBe('ending')
  expect(timeLeft(BOX, after(17)).mood).toBe('over')
  expect(timeLeft(BOX, after(20)).share).toBe(0)
})

it('a talk shorter than the warning warns from its start', () => {
  expect(alarmAt({ startedAt: START, minutes: 2 })).toEqual(START)
})

it('counts as over only what is a whole minute', () => {
  expect(minutesOver(BOX, after(17.9))).toBe(0)
  expect(minutesOver(BOX, after(18))).toBe(1)
  expect(minutesOver(BOX, after(3))).toBe(0)
})

/** Looks at the clock at these minutes, as a page does that may be away in between. */
function heard(looks: readonly number[], box = BOX, rang?: string): number[] {
  let last = rang
  return looks.filter((minute) => {
    const now = rings(box, last, after(minute))
    if (now) last = alarmName(box)
    return now
  })
}

describe('the alarm', () => {
  it('comes once, at its minute', () => {
    const everySecond = Array.from({ length: 30 * 60 }, (_, second) => second / 60)
    expect(heard(everySecond)).toEqual([14])
  })

  it('does not come again after a reload', () => {
    expect(heard([14, 15], BOX, alarmName(BOX))).toEqual([])
  })

  it('comes late when the page was away, and not when all is over', () => {
    expect(heard([3, 15.5, 16])).toEqual([15.5])
    expect(heard([3, 18])).toEqual([])
  })

  it('comes anew when the talk began at another time than it seemed', () => {
    const moved = { startedAt: after(2), minutes: 17 }
    expect(heard([16], moved, alarmName(BOX))).toEqual([16])
  })

  it('whatever the box and whenever one looks, comes at most once, and never too early or too late', () => {
    for (let round = 0; round < 500; round += 1) {
      const box = { startedAt: START, minutes: 1 + Math.floor(Math.random() * 240) }
      const looks = Array.from({ length: 60 }, () => Math.random() * 260).sort((a, b) => a - b)
      const times = heard(looks, box)
      const at = Math.max(0, box.minutes - 3)
      const possible = looks.filter((minute) => minute >= at && minute < box.minutes)
      expect(times, JSON.stringify({ box, looks })).toEqual(possible.slice(0, 1))
    }
  })
})

it.each([
  [965, '16:05'],
  [-61, '1:01'],
  [0, '0:00'],
])('shows %i seconds as %s', (seconds, shown) => {
  expect(minutesAndSeconds(seconds)).toBe(shown)
})
