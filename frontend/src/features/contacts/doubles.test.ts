import { expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { likeliest, likeness } from './doubles'

const person = (id: string, name: string | null, email?: string): Contact =>
  ({
    id,
    name,
    emails: email === undefined ? [] : [{ value: email }],
    phones: [],
    links: [],
  }) as unknown as Contact

const ana = person('a', 'Ána Example', 'ana@example.com')

it('tells a double by an address in any case, or by the same name', () => {
  expect(likeness(ana, person('b', 'A. E.', 'Ana@Example.com'))).toBe('address')
  expect(likeness(ana, person('b', 'ana example'))).toBe('name')
  expect(likeness(ana, person('b', 'Ana Sample', 'sample@example.com'))).toBeUndefined()
  expect(likeness(person('a', null), person('b', null))).toBeUndefined()
})

it('offers the likeliest first, and never the person themselves', () => {
  const others = [
    person('sample', 'Ana Sample'),
    person('named', 'Ana Example'),
    ana,
    person('mailed', 'A. E.', 'ana@example.com'),
  ]
  expect(likeliest(ana, others).map(({ id }) => id)).toEqual(['mailed', 'named', 'sample'])
})
