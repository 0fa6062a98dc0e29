import { describe, expect, it } from 'vitest'
import {
  nextDayOf,
  daysAway,
  fromLocalInput,
  partOfDay,
  relativeDay,
  shortDay,
  theirTime,
  toLocalInput,
} from './dates'

const BERLIN = 'Europe/Berlin'
const at = (iso: string) => new Date(iso)

describe('a time typed on the wall clock', () => {
  it('becomes the instant it means in the user’s time zone', () => {
    expect(fromLocalInput('2026-11-23T14:05', BERLIN)).toEqual(at('2026-11-23T13:05:00Z'))
    expect(fromLocalInput('2026-07-01T09:00', 'America/New_York')).toEqual(
      at('2026-07-01T13:00:00Z'),
    )
    expect(fromLocalInput('2026-07-01T09:00', 'Pacific/Auckland')).toEqual(
      at('2026-06-30T21:00:00Z'),
    )
  })

  it('moves forward when daylight saving skips it', () => {
    expect(fromLocalInput('2026-03-29T02:30', BERLIN)).toEqual(at('2026-03-29T01:30:00Z'))
  })

  it('is the first of the two when daylight saving doubles it', () => {
    expect(fromLocalInput('2026-10-25T02:30', BERLIN)).toEqual(at('2026-10-25T00:30:00Z'))
  })

  it('comes back as it was typed', () => {
    for (const zone of [BERLIN, 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham']) {
      for (const local of ['2026-01-01T00:00', '2026-06-30T23:59', '2028-02-29T12:00']) {
        expect(toLocalInput(fromLocalInput(local, zone), zone)).toBe(local)
      }
    }
  })
})

describe('how far away a day is', () => {
  const now = at('2026-11-23T22:30:00Z')

  it('counts calendar days, not hours', () => {
    expect(daysAway(at('2026-11-23T23:30:00Z'), now, BERLIN)).toBe(1)
    expect(daysAway(at('2026-11-23T23:30:00Z'), now, 'UTC')).toBe(0)
  })

  it('is said as people say it', () => {
    expect(relativeDay(at('2026-11-23T23:30:00Z'), now, BERLIN)).toBe('tomorrow')
    expect(relativeDay(at('2026-11-20T08:00:00Z'), now, BERLIN)).toBe('3 days ago')
    expect(relativeDay(at('2026-12-21T08:00:00Z'), now, BERLIN)).toBe('in 4 weeks')
    // Nobody is promised more time than there is.
    expect(relativeDay(at('2026-12-12T08:00:00Z'), now, BERLIN)).toBe('in 2 weeks')
  })

  it('names the year only when it is another one', () => {
    expect(shortDay(at('2026-02-01T12:00:00Z'), now, BERLIN)).toBe('Feb 1')
    expect(shortDay(at('2025-02-01T12:00:00Z'), now, BERLIN)).toBe('Feb 1, 2025')
  })
})

it('greets by the hour of the user’s own day', () => {
  expect(partOfDay(at('2026-11-23T07:00:00Z'), BERLIN)).toBe('morning')
  expect(partOfDay(at('2026-11-23T07:00:00Z'), 'Asia/Tokyo')).toBe('afternoon')
  expect(partOfDay(at('2026-11-23T01:00:00Z'), BERLIN)).toBe('evening')
})

describe('the next working day', () => {
  const friday = new Date('2026-11-27T22:30:00Z')
  it.each([
    [[1, 2, 3, 4, 5], 'UTC', '2026-11-30'],
    [[1, 2, 3, 4, 5], 'Asia/Tokyo', '2026-11-30'],
    [[6], 'UTC', '2026-11-28'],
    [[5], 'UTC', '2026-12-04'],
    [[7], 'UTC', '2026-11-29'],
    [[], 'UTC', '2026-11-28'],
  ])('after a Friday night, of %j in %s, is %s', (days, zone, expected) => {
    expect(nextDayOf(days, friday, zone)).toBe(expected)
  })
})

describe('the clock of somebody elsewhere', () => {
  const noon = at('2026-11-23T11:00:00Z')

  it('is told when it shows another time, with its day when that is another one', () => {
    expect(theirTime(noon, BERLIN, 'America/New_York')).toBe('6:00 AM')
    expect(theirTime(noon, BERLIN, 'Pacific/Auckland')).toBe('Tuesday, 12:00 AM')
  })

  it.each([['Europe/Paris'], [null], ['Nowhere/Atall']])('is not told for %j', (zone) => {
    expect(theirTime(noon, BERLIN, zone)).toBeUndefined()
  })
})
