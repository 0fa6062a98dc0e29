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
  const stored = await (await database()).get('drafts', keyOf(owner, name))
  return stored !== undefined && valid(stored.value) ? stored.value : undefined
}

const waiting = new Map<string, unknown>()
const writing = new Map<string, Promise<void>>()

/**
 * Keeps a draft. Every key press may call this: while one write is on its way only the newest text
 * waits behind it. Rejects when the browser refuses (no space left, private window).
 */
export function writeDraft(owner: string, name: string, value: unknown): Promise<void> {
  const key = keyOf(owner, name)
  waiting.set(key, value)
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
    const value = waiting.get(key)
    waiting.delete(key)
    await db.put('drafts', { key, owner, value, savedAt: Date.now() }, undefined)
  }
}

/** Forgets a draft, after what it says has been sent or thrown away. */
export async function dropDraft(owner: string, name: string): Promise<void> {
  const key = keyOf(owner, name)
  waiting.delete(key)
  await writing.get(key)?.catch(() => undefined)
  await (await database()).delete('drafts', key)
}
