import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isRecord } from '@/lib/shape'
import { database } from './db'

/**
 * What was read from the server, kept for the next visit: one text per user and not a row for each
 * thing, which would take seconds for a large network.
 */

declare global {
  interface ImportMetaEnv {
    readonly VITE_CONTRACT?: string
  }
}

/** What was read under another contract may lack what the screens need. */
const VERSION = import.meta.env.VITE_CONTRACT ?? ''
const DAY = 24 * 60 * 60 * 1000
const OLDEST = 30 * DAY
/** Characters: of everything, and of one query. */
const MOST = 3_000_000
const MOST_OF_ONE = 400_000
/** Milliseconds between two times of keeping. */
const PACE = 1000

interface Kept {
  key: QueryKey
  data: unknown
  at: number
}

const LAST = 'seventeen.owner'

/** Who used this browser last: what was kept for them is shown before the server has been asked. */
export function lastOwner(): string | undefined {
  try {
    return localStorage.getItem(LAST) ?? undefined
  } catch {
    return undefined
  }
}

export function setLastOwner(owner: string | undefined): void {
  try {
    if (owner === undefined) localStorage.removeItem(LAST)
    else localStorage.setItem(LAST, owner)
  } catch {
    // Then every visit begins with asking the server.
  }
}

function read(text: string): Kept[] {
  const all: unknown = JSON.parse(text)
  if (!Array.isArray(all)) return []
  return all.filter(
    (one): one is Kept =>
      isRecord(one) && Array.isArray(one['key']) && typeof one['at'] === 'number' && 'data' in one,
  )
}

async function stored(owner: string): Promise<Kept[]> {
  const record = await (await database()).get('cache', owner)
  if (record === undefined || record.version !== VERSION) return []
  return read(record.text).filter((one) => one.at > Date.now() - OLDEST)
}

/** Gives the screens what they showed last time. */
export async function bringBack(client: QueryClient, owner: string): Promise<void> {
  for (const { key, data, at } of await stored(owner)) {
    if (client.getQueryState(key)?.data === undefined) {
      client.setQueryData(key, data, { updatedAt: at })
      // However young: what happened between then and now, nobody has told this page.
      client.getQueryCache().find({ queryKey: key })?.invalidate()
    }
  }
}

/** Keeps what is read from now on. Returns how to stop. */
export function keepReading(client: QueryClient, owner: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    if (!stopped) void save(client, owner).catch(() => undefined)
  }
  const unsubscribe = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    if (event.query.meta?.['kept'] !== true) return
    timer ??= setTimeout(keep, PACE)
  })
  // The first screen was read before anybody listened.
  timer = setTimeout(keep, 0)
  const leave = () => {
    if (timer !== undefined && document.visibilityState === 'hidden') keep()
  }
  document.addEventListener('visibilitychange', leave)
  return () => {
    stopped = true
    clearTimeout(timer)
    unsubscribe()
    document.removeEventListener('visibilitychange', leave)
  }
}

async function save(client: QueryClient, owner: string): Promise<void> {
  const now: Kept[] = client
    .getQueryCache()
    .getAll()
    .filter(({ meta, state }) => meta?.['kept'] === true && state.status === 'success')
    .map(({ queryKey, state }) => ({ key: queryKey, data: state.data, at: state.dataUpdatedAt }))
  const known = new Set(now.map((one) => JSON.stringify(one.key)))
  // What another tab kept, or an earlier visit, is not forgotten.
  const others = (await stored(owner)).filter((one) => !known.has(JSON.stringify(one.key)))
  const text = asText([...now, ...others])
  const db = await database()
  // Who signed out meanwhile leaves nothing behind.
  if (lastOwner() !== owner) return
  await db.put('cache', { owner, version: VERSION, savedAt: Date.now(), text })
}

/** The newest first, as far as there is room. */
function asText(all: readonly Kept[]): string {
  let size = 0
  const parts = [...all]
    .sort((a, b) => b.at - a.at)
    .map((one) => JSON.stringify(one))
    .filter((part) => {
      if (part.length > MOST_OF_ONE || size + part.length > MOST) return false
      size += part.length
      return true
    })
  return `[${parts.join(',')}]`
}
