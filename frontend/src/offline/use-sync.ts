import { useSyncExternalStore } from 'react'
import { allWaiting, onPending, pending, type Pending } from './pending'
import type { Queue } from './order'

/** Where something is: only in this browser, on its way, or with the server. */
export type SyncState = 'device' | 'syncing' | 'synced'

/** What waits to be sent, in order. */
export function useWaiting(): Queue {
  return useSyncExternalStore(onPending, allWaiting)
}

/** Whether Seventeen can be reached, and whether this browser keeps what waits. */
export function usePending(): Pending {
  return useSyncExternalStore(onPending, pending)
}

/** Where the newest of what was done to a thing is. Never "synced" before the server said so. */
export function useSyncState(id: string): SyncState {
  return useSyncExternalStore(onPending, () => stateOf(id))
}

export function stateOf(id: string): SyncState {
  const own = allWaiting().filter((one) => one.operation.at['id'] === id)
  if (own.length === 0) return 'synced'
  const { sending, fresh } = pending()
  return own.every((one) => one.id === sending || fresh.includes(one)) ? 'syncing' : 'device'
}
