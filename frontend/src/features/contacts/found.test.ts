import { describe, expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { joined, narrowed } from './found'

function person(id: string, fields: Partial<Contact> = {}): Contact {
  const blank = { emails: [], interest: [], common_ground: [], tags: [], organization: null }
  return { id, name: id, ...blank, ...fields } as unknown as Contact
}

const ids = (people: readonly Contact[]) => people.map((one) => one.id)

describe('what is at hand', () => {
  const people = [
    person('Ana Éxample', { title: 'Engineer' }),
    person('Bo Sample', { organization: { id: '1', name: 'Harbour Works' } }),
    person('Chi Specimen', {
      tags: ['Rust'],
      emails: [{ value: 'chi@meadow.example', label: null }],
    }),
  ]

  it('is found by everything that the API finds it by', () => {
    expect(ids(narrowed(people, 'exa'))).toEqual(['Ana Éxample', 'Chi Specimen'])
    expect(ids(narrowed(people, 'harb bo'))).toEqual(['Bo Sample'])
    expect(ids(narrowed(people, 'RUST'))).toEqual(['Chi Specimen'])
    expect(ids(narrowed(people, 'engin'))).toEqual(['Ana Éxample'])
  })
})

describe('joined with the answer', () => {
  it('nobody who is shown moves', () => {
    const here = [person('b'), person('d')]
    const found = [person('a'), person('b'), person('c'), person('d')]
    expect(ids(joined(here, found, true))).toEqual(['b', 'd', 'a', 'c'])
  })

  it('who does not match any more goes only when the answer is whole', () => {
    const here = [person('a'), person('b')]
    expect(ids(joined(here, [person('b')], false))).toEqual(['a', 'b'])
    expect(ids(joined(here, [person('b')], true))).toEqual(['b'])
  })

  it('shows everybody as the API knows them', () => {
    const [shown] = joined([person('a', { title: 'old' })], [person('a', { title: 'new' })], true)
    expect(shown?.title).toBe('new')
  })
})
