import { describe, expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { startMessage, wordCount } from './starter'

const ana = {
  name: 'Ana Example',
  given_name: null,
  interest: [{ kind: 'work', detail: 'your talk on tidal power' }],
  common_ground: ['we both studied in Porto'],
  mutual_contacts: [],
} as unknown as Contact

const me = { name: 'Mia', goal: '' }

describe('the draft of a first message', () => {
  const text = startMessage(ana, me, 17)

  it('says why them, what is shared and how little time is asked for', () => {
    expect(text).toContain('Ana')
    expect(text).toContain('your talk on tidal power')
    expect(text).toContain('we both studied in Porto')
    expect(text).toContain('17 minutes')
  })

  it('is short and asks for no job', () => {
    expect(wordCount(text)).toBeLessThan(150)
    expect(text).not.toMatch(/\b(job|hire|resume|CV|referral)\b/i)
  })

  it('leaves a gap where only the user knows what to say', () => {
    expect(startMessage({ ...ana, interest: [] }, me, 17)).toContain('…')
  })

  it('names the person both know rather than anything else', () => {
    const known = startMessage({ ...ana, mutual_contacts: ['Bo Sample'] }, me, 17)
    expect(known).toContain('Bo Sample')
    expect(known).not.toContain('Porto')
  })
})

it('counts words in every script that has spaces', () => {
  expect(wordCount('Grüße, Ana – it’s me!')).toBe(4)
  expect(wordCount('')).toBe(0)
})
