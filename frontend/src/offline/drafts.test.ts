import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dropDraft, readDraft, writeDraft } from './drafts'
import { wipe } from './wipe'

const isText = (value: unknown): value is string => typeof value === 'string'

/** What a browser keeps at once, and hands to the page that comes after a crash. */
function localStorageOfABrowser() {
  const kept: Record<string, string> = {}
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  }
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(kept, name, { value })
  }
  return kept
}

afterEach(() => vi.unstubAllGlobals())

describe('a draft', () => {
  it('has its last letters when the page dies before the database has kept them', async () => {
    const storage = localStorageOfABrowser()
    vi.stubGlobal('localStorage', storage)
    await writeDraft('me', 'note', 'she will not ')
    expect(Object.keys(storage)).toEqual([])
    const onItsWay = writeDraft('me', 'note', 'she will not say this in public')
    const [atOnce] = Object.entries(storage)
    expect(atOnce?.[1]).toContain('she will not say this in public')
    await onItsWay
    await dropDraft('me', 'note')
    expect(Object.keys(storage)).toEqual([])
    // The next page finds what the database never got.
    storage[atOnce?.[0] ?? ''] = atOnce?.[1] ?? ''
    expect(await readDraft('me', 'note', isText)).toBe('she will not say this in public')
    await wipe('me')
    expect(Object.keys(storage)).toEqual([])
  })

  it('stays gone when the page goes before the database knows', async () => {
    const storage = localStorageOfABrowser()
    vi.stubGlobal('localStorage', storage)
    const written = writeDraft('me', 'saved', 'Twenty-three minutes')
    const before = Date.now()
    await written
    const dropping = dropDraft('me', 'saved')
    const [atOnce] = Object.entries(storage)
    await dropping
    expect(Object.keys(storage)).toEqual([])
    // The next page finds a database that was never told.
    vi.useFakeTimers({ toFake: ['Date'], now: before })
    await writeDraft('me', 'saved', 'Twenty-three minutes')
    vi.useRealTimers()
    storage[atOnce?.[0] ?? ''] = atOnce?.[1] ?? ''
    expect(await readDraft('me', 'saved', isText)).toBeUndefined()
  })

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
