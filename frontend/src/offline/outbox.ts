import { database } from './db'
import { inOrder, type Queue } from './order'

/** Where the queue is kept. One step of it is one transaction, so that tabs never mix it up. */
export interface Outbox {
  all: (owner: string) => Promise<Queue>
  /** Turns the queue of a user into another one; returns that. Nothing else comes in between. */
  edit: (owner: string, change: (queue: Queue) => Queue) => Promise<Queue>
}

/** In this browser's database: through reload, crash and restart. */
export const stored: Outbox = {
  async all(owner) {
    return inOrder(await (await database()).getAllFromIndex('outbox', 'owner', owner))
  },
  async edit(owner, change) {
    const tx = (await database()).transaction('outbox', 'readwrite', { durability: 'strict' })
    const before = inOrder(await tx.store.index('owner').getAll(owner))
    const after = change(before)
    const kept = new Set(after.map((one) => one.id))
    await Promise.all([
      ...before.filter((one) => !kept.has(one.id)).map((one) => tx.store.delete(one.id)),
      ...after.filter((one) => !before.includes(one)).map((one) => tx.store.put(one)),
      tx.done,
    ])
    return after
  },
}

/** Where the browser keeps nothing (no space, a private window): at least until the tab closes. */
export function inMemory(): Outbox {
  let waiting: Queue = []
  const of = (owner: string) => inOrder(waiting.filter((one) => one.owner === owner))
  return {
    all: (owner) => Promise.resolve(of(owner)),
    edit(owner, change) {
      const after = change(of(owner))
      waiting = [...waiting.filter((one) => one.owner !== owner), ...after]
      return Promise.resolve(after)
    },
  }
}
