import { expect, it } from 'vitest'
import { merged } from './merged'

it('keeps the own words where both have some, and fills what is empty', () => {
  const fields = [
    { label: 'Title', into: ['Engineer'], from: ['Head of tides'] },
    { label: 'Place', into: [], from: ['Bremen'] },
    { label: 'Industry', into: ['Water'], from: ['Water'] },
    { label: 'About', into: ['Kind'], from: [] },
    { label: 'Pace', into: [], from: [] },
  ]
  expect(merged(fields)).toEqual([
    { label: 'Title', stays: ['Engineer'], goes: [{ text: 'Head of tides', fate: 'lost' }] },
    { label: 'Place', stays: [], goes: [{ text: 'Bremen', fate: 'taken' }] },
    { label: 'Industry', stays: ['Water'], goes: [{ text: 'Water', fate: 'known' }] },
    { label: 'About', stays: ['Kind'], goes: [] },
  ])
})

it('takes over all of a list that is new, an address in whatever case', () => {
  const both = { into: ['ana@example.com'], from: ['Ana@Example.com', 'a@example.com'] }
  const fates = (many: 'texts' | 'addresses') =>
    merged([{ label: '', ...both, many }])[0]?.goes.map(({ fate }) => fate)
  expect(fates('addresses')).toEqual(['known', 'taken'])
  expect(fates('texts')).toEqual(['taken', 'taken'])
})
