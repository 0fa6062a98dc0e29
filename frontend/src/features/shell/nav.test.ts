import { expect, it } from 'vitest'
import { RAIL } from './nav'

it('leads every place by keys of its own', () => {
  const keys = RAIL.map((place) => place.keys)
  expect(keys).toEqual([...new Set(keys)])
})
