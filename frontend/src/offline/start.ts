import type { QueryClient } from '@tanstack/react-query'
import { onceThere } from '@/lib/part'
import { isRecord } from '@/lib/shape'
import { bringBack, lastOwner, setLastOwner } from './keep'
import { stored } from './outbox'
import { machineryIfThere, onPending, pending, updatePending } from './pending'

/** Before the first paint: what was read last time, with what waits to be sent laid over it. */
export async function start(client: QueryClient): Promise<void> {
  const owner = lastOwner()
  if (owner !== undefined) {
    updatePending({ owner })
    await recall(client, owner)
  }
  const look = () => {
    const me: unknown = client.getQueryData(['me'])
    if (isRecord(me) && typeof me['id'] === 'string') signedIn(client, me['id'])
  }
  onPending(() => keepEarly(client))
  client.getQueryCache().subscribe(({ query, type }) => {
    if (type === 'updated' && query.queryKey[0] === 'me') look()
  })
  look()
}

async function recall(client: QueryClient, owner: string): Promise<void> {
  // A browser that keeps nothing has nothing to bring back.
  await Promise.all([
    bringBack(client, owner),
    stored.all(owner).then((kept) => updatePending({ kept })),
  ]).catch(() => undefined)
  // Else it comes with the machinery: nothing waits that would have to be shown.
  if (pending().kept.length > 0) (await import('./overlay')).overlay(client)
}

const early = new Set<string>()

/** What is written before the machinery is there is kept, and shown, like all else. */
function keepEarly(client: QueryClient): void {
  const { owner, fresh } = pending()
  if (owner === undefined || machineryIfThere() !== undefined) return
  const added = fresh.filter(({ id }) => !early.has(id))
  if (added.length === 0) return
  for (const { id } of added) early.add(id)
  // Should the browser keep nothing, the machinery will say so.
  void stored.edit(owner, (queue) => [...queue, ...added]).catch(() => undefined)
  void onceThere(() => import('./overlay')).then(({ overlay }) => overlay(client))
}

let working: string | undefined

function signedIn(client: QueryClient, owner: string): void {
  if (working === owner) {
    machineryIfThere()?.kick()
    return
  }
  working = owner
  setLastOwner(owner)
  if (pending().owner !== owner) {
    updatePending({ owner, kept: [], fresh: [] })
    // What was read for somebody else is not theirs.
    client.removeQueries({
      predicate: ({ queryKey: [first] }) => first !== 'me' && first !== 'entry',
    })
    void recall(client, owner)
  }
  // The machinery comes after the screen.
  requestIdle(() => {
    void onceThere(() => import('./machine')).then(({ run }) => {
      if (working === owner) run(client, owner)
    })
  })
}

function requestIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: 1000 })
  else setTimeout(call, 200)
}
