import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from './app'
import { sayReason } from './say-reason'

await words()

const thanks = {
  reason: 'Thank Ana Example for the talk: 22 hours left.',
  reason_code: 'thank_you_due',
  reason_params: { name: 'Ana Example', amount: 22, unit: 'hours' },
  late_at: '2026-11-24T10:00:00.000Z',
}

describe('the time left for a thank-you', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['2026-11-23T10:30:00Z', 'Thank Ana Example for the talk: 23 hours left.'],
    ['2026-11-24T08:00:01Z', 'Thank Ana Example for the talk: 1 h 59 min left.'],
    ['2026-11-24T09:59:30Z', 'Thank Ana Example for the talk: 1 minute left.'],
    ['2026-11-24T13:00:00Z', 'Thank Ana Example for the talk: 3 hours late, and still welcome.'],
  ])('runs without a network: at %s', (now, said) => {
    vi.setSystemTime(new Date(now))
    expect(sayReason(thanks)).toBe(said)
  })

  it('is left to the API when days have passed', () => {
    vi.setSystemTime(new Date('2026-11-29T10:00:00Z'))
    const late = {
      ...thanks,
      reason_code: 'thank_you_late',
      reason_params: { name: 'Ana Example', amount: 5, unit: 'days' },
    }
    expect(sayReason(late)).toBe('Thank Ana Example for the talk: 5 days late, and still welcome.')
  })
})

it('anything else is said as the API says it', () => {
  const nudge = { reason: 'In words.', reason_code: 'nudge_due', reason_params: {}, late_at: null }
  expect(sayReason(nudge)).toBe('In words.')
})
