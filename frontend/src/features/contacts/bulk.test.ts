import { describe, expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { changed, requests, undoing, type Change, type Result } from './bulk'

function person(id: string, fields: Partial<Contact> = {}): Contact {
  const blank = { tags: [], archived: false, cadence_days: null }
  return { id, name: id, ...blank, ...fields } as unknown as Contact
}

const done = (...ids: string[]): Result[] =>
  ids.map((id) => ({ id, status: 200, code: null, detail: null }))

describe('one change to many', () => {
  it('asks for those only to whom it makes a difference', () => {
    const people = [person('a', { tags: ['Rust'] }), person('b')]
    expect(requests({ kind: 'tag', tag: 'rust' }, people).map(({ ids }) => ids)).toEqual([['b']])
  })

  it('goes in portions', () => {
    const people = Array.from({ length: 450 }, (_, at) => person(String(at)))
    const sizes = requests({ kind: 'delete' }, people).map(({ ids }) => ids.length)
    expect(sizes).toEqual([200, 200, 50])
  })
})

describe('taking it back', () => {
  it('reaches only those whom the change reached', () => {
    const people = [person('a'), person('b'), person('c', { tags: ['rust'] })]
    const failed: Result = { id: 'b', status: 422, code: 'too-long', detail: null }
    const [back] = undoing({ kind: 'tag', tag: 'rust' }, people, [...done('a', 'c'), failed])
    expect(back).toMatchObject({ ids: ['a'], remove_tags: ['rust'] })
  })

  it('gives everybody what they had', () => {
    const people = [
      person('a', { cadence_days: 30 }),
      person('b'),
      person('c', { cadence_days: 30 }),
    ]
    const change: Change = { kind: 'cadence', days: 60 }
    expect(undoing(change, people, done('a', 'b', 'c'))).toMatchObject([
      { ids: ['a', 'c'], patch: { cadence_days: 30 } },
      { ids: ['b'], patch: { cadence_days: null } },
    ])
  })

  it('writes a tag as it was written', () => {
    const [back] = undoing(
      { kind: 'untag', tag: 'rust' },
      [person('a', { tags: ['Rust'] })],
      done('a'),
    )
    expect(back).toMatchObject({ add_tags: ['Rust'] })
  })

  it('brings back what was deleted', () => {
    const [back] = undoing(
      { kind: 'delete' },
      [person('a')],
      [{ id: 'a', status: 204, code: null, detail: null }],
    )
    expect(back).toMatchObject({ ids: ['a'], restore: true, delete: false })
  })
})

it('shows the change before the API has made it', () => {
  expect(changed({ kind: 'tag', tag: 'new' }, person('a'))?.tags).toEqual(['new'])
  expect(changed({ kind: 'delete' }, person('a'))).toBeUndefined()
  expect(changed({ kind: 'archive', archived: true }, person('a'))).toBeUndefined()
})
