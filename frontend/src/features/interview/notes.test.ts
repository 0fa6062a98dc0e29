import { describe, expect, it } from 'vitest'
import type { Schema } from '@/api/client'
import { isPending, merged } from './notes'

const synced = (id: string) =>
  ({ id, text: id, off_the_record: false }) as unknown as Schema<'Note'>
const pending = (id: string) => ({ id, text: id, offTheRecord: false })

describe('the notes on the screen', () => {
  it('say of each where it is', () => {
    const shown = merged([synced('a')], [pending('b'), pending('c')], new Set(['c']))
    expect(shown.map((note) => [note.id, note.state])).toEqual([
      ['a', 'synced'],
      ['b', 'device'],
      ['c', 'syncing'],
    ])
  })

  it('show a note once whose confirmation was lost', () => {
    expect(merged([synced('a')], [pending('a')], new Set()).map((note) => note.id)).toEqual(['a'])
  })
})

it.each([[null], [{}], [[{ id: 'a' }]], [['text']]])('does not take %j for notes', (value) => {
  expect(isPending(value)).toBe(false)
})
