import { defaultScheduler, notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { showsList, showsOne } from '@/api/shows'
import { confirm, watchReadings } from './confirm'
import { same, step } from './operations'
import { queue } from './queued.testing'

const OWED = '/api/v1/follow-ups/{id}'
const TALK = '/api/v1/interviews/{id}'

let client: QueryClient
let answers: ((data: unknown) => void)[]
let shown: unknown[]

/** A screen that shows what comes; each reading waits for the next of the answers. */
function look(meta: Record<string, unknown>, known?: unknown) {
  const observer = new QueryObserver(client, {
    queryKey: ['seen'],
    queryFn: () => new Promise((resolve) => answers.push(resolve)),
    meta,
    staleTime: Infinity,
    ...(known !== undefined && { initialData: known }),
  })
  // As React does: it draws what stands there by then, once for all that came at a time.
  const draw = notifyManager.batchCalls(() => {
    const { data } = observer.getCurrentResult()
    if (data !== undefined && !same(shown.at(-1), data)) shown.push(data)
  })
  const stop = observer.subscribe(draw)
  return { observer, stop }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

async function answer(at: number, data: unknown) {
  await expect.poll(() => answers.length).toBeGreaterThan(at)
  answers[at]?.(data)
  await settle()
}

beforeEach(() => {
  notifyManager.setScheduler(queueMicrotask)
  client = new QueryClient()
  answers = []
  shown = []
  watchReadings(client)
})

afterEach(() => {
  client.clear()
  notifyManager.setScheduler(defaultScheduler)
})

const done = (path: typeof OWED, id: string) => {
  const [waiting] = queue(step(`${path}/complete`, { id }, {}))
  if (waiting === undefined) throw new Error('Nothing waits.')
  return waiting
}

describe('what was asked before a write went through, and is answered after it', () => {
  const { shows } = showsList(OWED, { status: 'pending' }, { by: 'due_at' })
  const owed = { id: 'owed', status: 'pending', updated_at: '2026-11-27T07:00:00Z' }
  const other = { ...owed, id: 'other' }
  const before = { items: [owed, other], next: null }
  const after = { items: [other], next: null }

  it('never shows a row again that has gone', async () => {
    const { observer, stop } = look({ shows }, before)
    void observer.refetch()
    confirm(client, done(OWED, 'owed'), { id: 'owed', updated_at: '2026-11-27T08:00:00Z' })
    await settle()
    await answer(0, before)
    expect(shown).toEqual([after])
    stop()
  })

  it('does not show it on a screen that is read for the first time either', async () => {
    const { stop } = look({ shows })
    await expect.poll(() => answers.length).toBe(1)
    confirm(client, done(OWED, 'owed'), { id: 'owed', updated_at: '2026-11-27T08:00:00Z' })
    await answer(0, before)
    expect(shown).toEqual([after])
    stop()
  })

  it('is read once more, for what only the server knows', async () => {
    const { stop } = look({ shows })
    await expect.poll(() => answers.length).toBe(1)
    confirm(client, done(OWED, 'owed'), undefined)
    await answer(0, before)
    const next = { items: [other, { ...other, id: 'planned' }], next: null }
    await answer(1, next)
    expect(shown.at(-1)).toEqual(next)
    await settle()
    expect(answers).toHaveLength(2)
    stop()
  })

  it('stays as it is where it holds the write already', async () => {
    const reopened = { id: 'talk', status: 'held', started_at: 's', wrapped_up_at: null }
    const now = { ...reopened, updated_at: '2026-11-27T09:00:00Z' }
    const [waiting] = queue(step(`${TALK}/reopen`, { id: 'talk' }))
    if (waiting === undefined) throw new Error('Nothing waits.')
    const { stop } = look({ shows: showsList(TALK, {}, 'first').shows })
    await expect.poll(() => answers.length).toBe(1)
    confirm(client, waiting, now)
    await answer(0, { items: [now], next: null })
    expect(shown).toEqual([{ items: [now], next: null }])
    stop()
  })

  it('is left alone when it was asked afterwards', async () => {
    // Something else is on its way all the while.
    void client.prefetchQuery({ queryKey: ['else'], queryFn: () => new Promise(() => {}) })
    const { observer, stop } = look({ shows: showsOne(OWED, 'owed').shows }, owed)
    confirm(client, done(OWED, 'owed'), undefined)
    void observer.refetch()
    await answer(0, owed)
    expect(shown.at(-1)).toEqual(owed)
    await settle()
    expect(answers).toHaveLength(1)
    stop()
  })
})
