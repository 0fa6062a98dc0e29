import { expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { extended, NOBODY, toggled } from './selection'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as unknown as Contact) as [
  Contact,
  Contact,
  Contact,
  Contact,
]
const list = [a, b, c, d]

it('takes one in and out', () => {
  const one = toggled(NOBODY, b)
  expect([...one.people.keys()]).toEqual(['b'])
  expect(toggled(one, b).people.size).toBe(0)
})

it('takes all between, downwards and upwards, and keeps the others', () => {
  const down = extended(toggled(NOBODY, b), list, d)
  expect([...down.people.keys()]).toEqual(['b', 'c', 'd'])
  const up = extended(down, list, a)
  expect([...up.people.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd'])
})

it('takes one when there is nothing to go from', () => {
  expect([...extended(NOBODY, list, c).people.keys()]).toEqual(['c'])
})
