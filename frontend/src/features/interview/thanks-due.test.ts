import { assert, constantFrom, date, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wall } from '@/lib/dates'
import { thanksDue } from './thanks-due'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata']

describe('a thank-you', () => {
  // The same table as the server's rule.
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['2026-11-23T16:30:00Z', '2026-11-23T18:30:00.000Z'],
    ['2026-11-23T21:30:00Z', '2026-11-23T22:59:00.000Z'],
    ['2026-11-23T22:59:30Z', '2026-11-23T22:59:30.000Z'],
  ])('for a talk that ended at %s is due at %s', (ended, due) => {
    expect(thanksDue(new Date(ended), 'Europe/Berlin').due_at).toBe(due)
  })

  it('is due on the day of the talk and late a day after it, wherever and whenever', () => {
    const ends = date({
      min: new Date('2000-01-01'),
      max: new Date('2050-01-01'),
      noInvalidDate: true,
    })
    assert(
      property(ends, constantFrom(...ZONES), (ended, zone) => {
        const { due_at, late_at } = thanksDue(ended, zone)
        expect(wall(new Date(due_at), zone).date).toBe(wall(ended, zone).date)
        expect(Date.parse(due_at)).toBeGreaterThanOrEqual(ended.getTime())
        expect(Date.parse(late_at) - ended.getTime()).toBe(86_400_000)
      }),
    )
  })
})
