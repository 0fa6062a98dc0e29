import { describe, expect, it } from 'vitest'
import { hasGap, startFollowUp, withParagraph } from './starter'

const facts = {
  kind: 'thank_you' as const,
  firstName: 'Ana',
  myName: 'Mia',
  notes: [
    { text: 'hates the new intranet', mark: null, off_the_record: true },
    { text: 'Send the case study', mark: 'my_promise' as const, off_the_record: false },
    { text: 'start with the maintenance logs', mark: null, off_the_record: false },
  ],
  questions: [],
  referralAsked: true,
  minutes: 17,
}

describe('the draft of a thank-you', () => {
  it('names what they said: no promise of mine, and never what was off the record', () => {
    const text = startFollowUp(facts)
    expect(text).toContain('start with the maintenance logs')
    expect(text).not.toMatch(/intranet|case study/)
  })

  it('asks who else to talk to only when the talk did not', () => {
    expect(startFollowUp(facts)).not.toContain('Who else')
    expect(startFollowUp({ ...facts, referralAsked: false })).toContain('Who else')
  })

  it('leaves a gap when there is no note', () => {
    expect(startFollowUp({ ...facts, notes: [] })).toContain('…')
  })
})

it('the questions go out without the one that is kept for the end', () => {
  const text = startFollowUp({
    ...facts,
    kind: 'send_questions',
    questions: [
      { text: 'What surprised you most?', referral: false },
      { text: 'Who else would be good for me to talk to?', referral: true },
    ],
  })
  expect(text).toContain('- What surprised you most?')
  expect(text).not.toContain('Who else')
})

describe('one more paragraph', () => {
  it('comes before what ends the text', () => {
    expect(withParagraph('Hello Ana,\n\nThank you.\n\nBest, Mia', 'One more?')).toBe(
      'Hello Ana,\n\nThank you.\n\nOne more?\n\nBest, Mia',
    )
  })

  it('begins an empty text', () => {
    expect(withParagraph('', 'One more?')).toBe('One more?')
  })
})

it.each([
  ['Hello …', true],
  ['Hello [what they said]', true],
  ['Hello Ana', false],
])('sees in %j whether something is missing: %s', (text, gap) => {
  expect(hasGap(text)).toBe(gap)
})
