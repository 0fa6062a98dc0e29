import { isRecord } from '@/lib/shape'
import { database } from './db'

/** Texts that are not sent yet, kept in this browser through reload, crash and closing the tab. */

function keyOf(owner: string, name: string): string {
  return `${owner}/${name}`
}

/** The draft kept under this name, or undefined. What is read back is checked by `valid`. */
export async function readDraft<T>(
  owner: string,
  name: string,
  valid: (value: unknown) => value is T,
): Promise<T | undefined> {
  const key = keyOf(owner, name)
  const inDatabase = await (await database()).get('drafts', key)
  // A picture has no letters: of what holds one only the database knows.
  const kept = [lastLetters(key), inDatabase].filter((one) => one !== undefined)
  const values = kept.toSorted((one, other) => other.savedAt - one.savedAt).map((one) => one.value)
  const gone = values.indexOf(undefined)
  return values.slice(0, gone === -1 ? undefined : gone).find((value) => valid(value))
}

interface Kept {
  /** Undefined where it was dropped. */
  value: unknown
  savedAt: number
}

/**
 * The database answers when it is done, and a page that dies before that loses the last letters. So
 * what is on its way there stands in local storage, which keeps it at once.
 */
const ON_ITS_WAY = 'seventeen.draft/'

function lastLetters(key: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(ON_ITS_WAY + key) ?? 'null')
    return isRecord(kept) && typeof kept['savedAt'] === 'number'
      ? { value: kept['value'], savedAt: kept['savedAt'] }
      : undefined
  } catch {
    return undefined
  }
}

function setLastLetters(key: string, kept: Kept | undefined): void {
  try {
    if (kept === undefined) localStorage.removeItem(ON_ITS_WAY + key)
    else localStorage.setItem(ON_ITS_WAY + key, JSON.stringify(kept))
  } catch {
    // It is full or forbidden: the database still keeps what it is given.
  }
}

/** Forgets the last letters of all drafts of a user. */
export function dropLastLetters(owner: string): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(`${ON_ITS_WAY}${owner}/`)) localStorage.removeItem(name)
    }
  } catch {
    // Where there is no storage there is nothing to forget.
  }
}

function forgetLetters(key: string, known: (value: unknown) => boolean): void {
  const kept = lastLetters(key)
  if (kept !== undefined && known(kept.value)) setLastLetters(key, undefined)
}

const waiting = new Map<string, Kept>()
const writing = new Map<string, Promise<void>>()

/**
 * Keeps a draft. Every key press may call this: while one write is on its way only the newest text
 * waits behind it. Rejects when the browser refuses (no space left, private window).
 */
export function writeDraft(owner: string, name: string, value: unknown): Promise<void> {
  const key = keyOf(owner, name)
  const kept = { value, savedAt: Date.now() }
  waiting.set(key, kept)
  setLastLetters(key, kept)
  let current = writing.get(key)
  if (current === undefined) {
    current = drain(owner, key).finally(() => writing.delete(key))
    writing.set(key, current)
  }
  return current
}

async function drain(owner: string, key: string): Promise<void> {
  const db = await database()
  while (waiting.has(key)) {
    const kept = waiting.get(key)
    waiting.delete(key)
    if (kept !== undefined) await db.put('drafts', { key, owner, ...kept }, undefined)
  }
  forgetLetters(key, (value) => value !== undefined)
}

/** Forgets a draft, after what it says has been sent or thrown away. */
export async function dropDraft(owner: string, name: string): Promise<void> {
  const key = keyOf(owner, name)
  waiting.delete(key)
  // A page that goes before the database knows must not bring it back.
  setLastLetters(key, { value: undefined, savedAt: Date.now() })
  await writing.get(key)?.catch(() => undefined)
  await (await database()).delete('drafts', key)
  forgetLetters(key, (value) => value === undefined)
}
