import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

export interface StoredDraft {
  /** Which text of which user this is. */
  key: string
  owner: string
  value: unknown
  savedAt: number
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { owner: string } }
}

let opening: Promise<IDBPDatabase<Schema>> | undefined

/** The database in this browser. Opened at the first use, and again if the browser closed it. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('seventeen', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('owner', 'owner')
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
