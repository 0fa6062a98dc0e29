import type { QueryClient } from '@tanstack/react-query'
import { onceThere } from '@/lib/part'
import { isRecord } from '@/lib/shape'
import { bringBack, lastOwner, setLastOwner } from './keep'
import { stored } from './outbox'
import { machineryIfThere, pending, updatePending } from './pending'

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
