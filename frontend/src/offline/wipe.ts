import { setBeenHere } from '@/lib/been-here'
import { database } from './db'
import { dropLastLetters } from './drafts'
import { setLastOwner } from './keep'

/** Forgets all that this browser keeps for a user: drafts, what waits, what was read. */
export async function wipe(owner: string): Promise<void> {
  setBeenHere(false)
  setLastOwner(undefined)
  dropLastLetters(owner)
  // Where there is no such store nothing is kept in it.
  await globalThis.caches?.delete('photos')
  const db = await database()
  const tx = db.transaction(['drafts', 'outbox', 'cache'], 'readwrite')
  for (const name of ['drafts', 'outbox'] as const) {
    const store = tx.objectStore(name)
    for (const key of await store.index('owner').getAllKeys(owner)) void store.delete(key)
  }
  void tx.objectStore('cache').delete(owner)
  await tx.done
}
