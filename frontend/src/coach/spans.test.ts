import { describe, expect, it } from 'vitest'
import { findingAt, firstGap, inUnits, moved, pieces, unitsAt, type Finding } from './spans'

function finding(start: number, end: number, part: Partial<Finding> = {}): Finding {
  return {
    rule: 'closed',
    severity: 'consider',
    start,
    end,
    reason: '',
    playbook: '',
    replacement: null,
    params: {},
    ...part,
  }
}

const said = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end)

describe('spans', () => {
  it('fit the field’s own counting, whatever the writing', () => {
    const text = '👋🏽 Grüße, Zoë 🇳🇴! Twenty minutes?'
    const start = Array.from(text).indexOf('T')
    const [shown] = inUnits(text, [finding(start, start + 6)])
    expect(shown && said(text, shown)).toBe('Twenty')
    expect(unitsAt('a👋b', [0, 1, 2, 3, 99])).toEqual([0, 1, 3, 4, 4])
  })

  it('move with what is typed before them, and stay for what is typed behind', () => {
    const before = 'Could we talk for 20 minutes?'
    const twenty = finding(18, 20)
    for (const after of [
      'Hi! Could we talk for 20 minutes?',
      'Could we talk for 20 minutes? Thanks',
    ]) {
      const [kept] = moved(before, after, [twenty])
      expect(kept && said(after, kept)).toBe('20')
    }
  })

  it('go when their own words are edited, and come back only with the next review', () => {
    expect(moved('for 20 minutes', 'for 21 minutes', [finding(4, 6)])).toEqual([])
  })

  it('about the whole text stay while one types', () => {
    expect(moved('Hello', 'Hello you', [finding(0, 0)])).toHaveLength(1)
  })
})

describe('what is underlined', () => {
  it('leaves the text as it is', () => {
    const text = 'Hi Ola,\n\nare you hiring?'
    const cut = pieces(text, [finding(9, 24, { severity: 'stop' }), finding(9, 12), finding(0, 7)])
    expect(cut.map((piece) => piece.text).join('')).toBe(text)
    expect(cut.filter((piece) => piece.finding).map((piece) => piece.text)).toEqual([
      'Hi Ola,',
      'are you hiring?',
    ])
  })

  it('is neither praise nor all of the text', () => {
    const [all] = inUnits('Too long. ', [finding(0, 9)])
    expect(all && pieces('Too long. ', [all])).toEqual([{ text: 'Too long. ' }])
    expect(all && findingAt(4, [all])).toBeUndefined()
    expect(pieces('Too long', [finding(0, 3, { severity: 'praise' })])).toEqual([
      { text: 'Too long' },
    ])
  })

  it('tells its reason at the caret', () => {
    const grave = finding(4, 8, { severity: 'stop' })
    expect(findingAt(6, [grave, finding(5, 7)])).toBe(grave)
    expect(findingAt(2, [grave])).toBeUndefined()
  })
})

it('the next gap is what stands in brackets', () => {
  expect(firstGap('Hi Ana, [why them]. And [what]?')).toEqual({ start: 8, end: 18 })
  expect(firstGap('No gap (here)')).toBeUndefined()
})
