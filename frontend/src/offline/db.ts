import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Waiting } from './operations'

export interface StoredDraft {
  /** Which text of which user this is. */
  key: string
  owner: string
  value: unknown
  savedAt: number
}

/** What was read from the server for one user, as one text. */
export interface StoredCache {
  owner: string
  version: string
  savedAt: number
  text: string
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { owner: string } }
  outbox: { key: string; value: Waiting; indexes: { owner: string } }
  cache: { key: string; value: StoredCache }
}

let opening: Promise<IDBPDatabase<Schema>> | undefined

/** The database in this browser. Opened at the first use, and again if the browser closed it. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('seventeen', 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('owner', 'owner')
      }
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'owner')
      db.createObjectStore('cache', { keyPath: 'owner' })
    },
    // A tab with a newer version of the app waits: make room, and open again when needed.
    blocking(_now, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = undefined
    },
    terminated() {
      opening = undefined
    },
  }).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}
