import { expect, it } from 'vitest'
import { filterOf, narrowing, same, searchOf, viewOf } from './filter'
import { compact, filterFrom } from './filter-search'

it('reads an address, and leaves out what makes no sense', () => {
  expect(
    filterFrom({ stage: 'in_touch', tag: ' rust ', target: true, quiet: 90, sort: '-created_at' }),
  ).toEqual({ stage: 'in_touch', tag: 'rust', target: true, quiet: 90, sort: '-created_at' })
  expect(filterFrom({ stage: 'nowhere', tag: 3, target: 'yes', quiet: -1, sort: 'luck' })).toEqual(
    {},
  )
})

it('says nothing of what is so anyway', () => {
  expect(compact({ sort: 'name', archived: false, tag: undefined })).toEqual({})
  expect(same({ sort: 'name' }, {})).toBe(true)
  expect(same({ tag: 'a' }, { tag: 'b' })).toBe(false)
})

it('names every part in the address, so that the parts of another filter go', () => {
  expect(Object.keys(searchOf({ tag: 'rust' }))).toContain('stage')
})

it('counts what narrows the list; the order does not', () => {
  expect(narrowing({ tag: 'rust', quiet: 30, sort: '-name' })).toBe(2)
})

it('a saved view comes back as it was', () => {
  const filter = { stage: 'contacted', quiet: 60, sort: '-name' } as const
  expect(filterOf(viewOf('Waiting', filter, false))).toEqual(filter)
})
