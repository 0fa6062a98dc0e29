import type { QueryClient } from '@tanstack/react-query'
import { isRecord } from '@/lib/shape'
import { uuidv7 } from '@/lib/ids'
import { database } from './db'
import { onPending, pending } from './pending'
import { upload, type Refused } from './upload'

/**
 * Photos on their way. The queue of all other writes carries no files, so they wait beside it, in this
 * browser, and go out as soon as there is a network, whatever is on the screen.
 */

/** A picture that is kept in this browser until the server has it. */
export interface WaitingPhoto {
  id: string
  picture: Blob
  offTheRecord?: boolean
}

export type PhotoState =
  | { step: 'device' }
  | { step: 'sending'; share: number }
  | { step: 'refused'; why: Refused }

interface Photos {
  waiting: readonly WaitingPhoto[]
  states: Readonly<Record<string, PhotoState>>
  /** The browser refuses to keep them: they are gone when the page closes. */
  unkept: boolean
}

const NONE: Photos = { waiting: [], states: {}, unkept: false }
const PLACE = 'photos/'
const known = new Map<string, Photos>()
const listeners = new Set<() => void>()

export function onPhotos(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function photosOf(talkId: string): Photos {
  return known.get(talkId) ?? NONE
}

/** How many wait, for all talks together. */
export function photosWaiting(): number {
  return [...known.values()].reduce((sum, { waiting }) => sum + waiting.length, 0)
}

function show(talkId: string, part: Partial<Photos>): void {
  known.set(talkId, { ...photosOf(talkId), ...part })
  for (const listener of listeners) listener()
}

function say(talkId: string, id: string, state: PhotoState): void {
  show(talkId, { states: { ...photosOf(talkId).states, [id]: state } })
}

function isWaiting(value: unknown): value is WaitingPhoto[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) => isRecord(one) && typeof one['id'] === 'string' && one['picture'] instanceof Blob,
    )
  )
}

/** One step of what waits for a talk, in this browser first and then on the screen. */
async function edit(
  owner: string,
  talkId: string,
  change: (waiting: readonly WaitingPhoto[]) => readonly WaitingPhoto[],
): Promise<void> {
  const key = `${owner}/${PLACE}${talkId}`
  try {
    const tx = (await database()).transaction('drafts', 'readwrite')
    const stored = (await tx.store.get(key))?.value
    const waiting = change(isWaiting(stored) ? stored : [])
    if (waiting.length > 0) void tx.store.put({ key, owner, value: waiting, savedAt: Date.now() })
    else void tx.store.delete(key)
    await tx.done
    show(talkId, { waiting, unkept: false })
  } catch {
    show(talkId, { waiting: change(photosOf(talkId).waiting), unkept: true })
  }
}

/** What was kept for a talk on an earlier visit. */
export function recallPhotos(owner: string, talkId: string): Promise<void> {
  return edit(owner, talkId, (waiting) => waiting)
}

export async function addPhotos(owner: string, talkId: string, pictures: readonly Blob[]) {
  const added = pictures.map((picture) => ({ id: uuidv7(), picture }))
  await edit(owner, talkId, (waiting) => [...waiting, ...added])
  void sendAll()
}

/** Before it has gone out: off the record, or not after all. */
export function hidePhoto(owner: string, talkId: string, id: string, offTheRecord: boolean) {
  return edit(owner, talkId, (waiting) =>
    waiting.map((one) => (one.id === id ? { ...one, offTheRecord } : one)),
  )
}

export function dropPhoto(owner: string, talkId: string, id: string) {
  return edit(owner, talkId, (waiting) => waiting.filter((one) => one.id !== id))
}

export function sendAgain(talkId: string, id: string): void {
  say(talkId, id, { step: 'device' })
  void sendAll()
}

let here: { client: QueryClient; owner: string } | undefined
let sending = false

const FIRST_WAIT = 3000
const LAST_WAIT = 60_000
let wait = FIRST_WAIT
let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what waits, now and whenever there is a network again. */
export function startPhotos(client: QueryClient, owner: string): void {
  const first = here === undefined
  if (here?.owner !== owner) known.clear()
  void forgetOthers(owner)
  here = { client, owner }
  void recallAll(owner).then(sendAll)
  if (!first) return
  let connected = pending().connected
  onPending(() => {
    if (connected === pending().connected) return
    connected = pending().connected
    void sendAll()
  })
}

const WHOSE = 'seventeen.photos'

/** Pictures that were seen are kept by the service worker, which does not know for whom. */
async function forgetOthers(owner: string): Promise<void> {
  try {
    if (localStorage.getItem(WHOSE) !== owner) await caches.delete('photos')
    localStorage.setItem(WHOSE, owner)
  } catch {
    // A browser that keeps nothing keeps nobody else's.
  }
}

async function recallAll(owner: string): Promise<void> {
  const start = `${owner}/${PLACE}`
  const range = IDBKeyRange.bound(start, `${start}\uFFFF`)
  const keys = await (await database()).getAllKeys('drafts', range)
  await Promise.all(keys.map((key) => recallPhotos(owner, key.slice(start.length))))
}

/** One after the other: a phone's network carries no two at once. */
async function sendAll(): Promise<void> {
  if (sending || here === undefined) return
  sending = true
  clearTimeout(timer)
  try {
    while (pending().connected) {
      const next = nextToSend()
      if (next === undefined) return
      if (!(await sendOne(next.talkId, next.photo))) {
        // The network may be fine, and the server in trouble for a moment.
        timer = setTimeout(() => void sendAll(), wait)
        wait = Math.min(wait * 2, LAST_WAIT)
        return
      }
      wait = FIRST_WAIT
    }
  } finally {
    sending = false
  }
}

function nextToSend(): { talkId: string; photo: WaitingPhoto } | undefined {
  for (const [talkId, { waiting, states }] of known) {
    const photo = waiting.find((one) => states[one.id]?.step !== 'refused')
    if (photo !== undefined) return { talkId, photo }
  }
  return undefined
}

/** Whether the server answered. */
async function sendOne(talkId: string, photo: WaitingPhoto): Promise<boolean> {
  if (here === undefined) return false
  const { client, owner } = here
  const { id, picture, offTheRecord = false } = photo
  const tell = (share: number) => say(talkId, id, { step: 'sending', share })
  tell(0)
  const answer = await upload(talkId, id, picture, offTheRecord, tell)
  if (answer === 'unreachable') {
    say(talkId, id, { step: 'device' })
    return false
  }
  if (answer === 'done') {
    await client.invalidateQueries({ queryKey: ['interview', talkId, 'attachments'] })
    await dropPhoto(owner, talkId, id)
  } else say(talkId, id, { step: 'refused', why: answer.refused })
  return true
}
