import { expect, it } from 'vitest'
import { comeFrom, neighbour, setOrder } from './order'

it('goes along the list that stands beside the person', () => {
  setOrder(['a', 'b', 'c'])
  comeFrom(undefined)
  expect([neighbour('b', -1), neighbour('b', 1)]).toEqual(['a', 'c'])
  expect([neighbour('a', -1), neighbour('c', 1)]).toEqual([undefined, undefined])
  expect(neighbour('somebody else', 1)).toBeUndefined()
})

it('goes along where one came from, as long as one is among them', () => {
  setOrder(['a', 'b', 'c'])
  comeFrom(['c', 'a'])
  expect(neighbour('c', 1)).toBe('a')
  expect(neighbour('b', 1)).toBe('c')
})
