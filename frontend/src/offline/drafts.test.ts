import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { dropDraft, readDraft, writeDraft } from './drafts'
import { wipe } from './wipe'

const isText = (value: unknown): value is string => typeof value === 'string'

describe('a draft', () => {
  it('is there again after it was written', async () => {
    await writeDraft('me', 'letter', 'Dear Ana,')
    expect(await readDraft('me', 'letter', isText)).toBe('Dear Ana,')
  })

  it('ends as the last text typed, however fast the typing', async () => {
    const text = 'Seventeen minutes of your time'
    await Promise.all(Array.from(text, (_, i) => writeDraft('me', 'fast', text.slice(0, i + 1))))
    expect(await readDraft('me', 'fast', isText)).toBe(text)
  })

  it('stays gone when it was dropped while still being written', async () => {
    const written = writeDraft('me', 'sent', 'Thank you!')
    await dropDraft('me', 'sent')
    await written
    expect(await readDraft('me', 'sent', isText)).toBeUndefined()
  })

  it('is never shown to another user of the same browser', async () => {
    await writeDraft('me', 'private', 'mine')
    expect(await readDraft('you', 'private', isText)).toBeUndefined()
    await wipe('me')
    expect(await readDraft('me', 'private', isText)).toBeUndefined()
  })

  it('of a shape that the app no longer knows is left alone', async () => {
    await writeDraft('me', 'old', { version: 0 })
    expect(await readDraft('me', 'old', isText)).toBeUndefined()
  })
})
