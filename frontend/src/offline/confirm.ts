import type { Query, QueryClient } from '@tanstack/react-query'
import { isRecord } from '@/lib/shape'
import { found, type Thing } from './items'
import { thingId, type Waiting } from './operations'
import { showsOf } from './overlay'
import { allWaiting } from './pending'
import { apply, undone } from './shadow'

/** What has gone through and is shown as what the server said, before it is read again. */

interface Landed {
  waiting: Waiting
  /** The thing after it, as the server answered. */
  thing: Thing | undefined
  at: number
}

/** As long as something is being read that was asked for before. */
let landed: Landed[] = []
let count = 0

/** What went through belongs to what the server said, before it leaves the queue: nothing flickers. */
export function confirm(client: QueryClient, waiting: Waiting, thing: Thing | undefined): void {
  const queue = allWaiting()
  const place = queue.findIndex((one) => one.id === waiting.id)
  // What is to be taken back in a moment was never shown as done.
  if (place >= 0 && undone(waiting, queue.slice(place + 1))) return
  count += 1
  const now = { waiting, thing, at: count }
  landed = client.isFetching() === 0 ? [] : [...landed, now]
  for (const query of client.getQueryCache().getAll()) lay(query, now)
}

function lay(query: Query, { waiting, thing }: Landed): void {
  const before: unknown = query.state.data
  if (before === undefined) return
  const id = thingId(waiting.operation, waiting.owner)
  const after = apply(waiting, showsOf(query.meta), before)
  const whole =
    thing !== undefined && isRecord(after) && after['id'] === id && thing['id'] === id
      ? { ...thing }
      : after
  if (whole !== before) {
    query.setData(whole, { manual: true, updatedAt: query.state.dataUpdatedAt })
  }
}

/**
 * An answer may come after a write and be from before it. Whatever went through since it was asked
 * for is laid over it as over what stood there, and it is asked for once more. Once for an app.
 */
export function watchReadings(client: QueryClient): void {
  const asked = new WeakMap<Query, number>()
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    const { query, action } = event
    if (action.type === 'fetch') asked.set(query, count)
    if (action.type !== 'success' || action.manual === true) return
    const since = asked.get(query) ?? 0
    const late = landed.filter((one) => one.at > since && !holds(query.state.data, one))
    for (const one of late) lay(query, one)
    if (client.isFetching() === 0) landed = []
    if (late.length === 0) return
    const { queryKey } = query
    queueMicrotask(() => void client.invalidateQueries({ queryKey, exact: true }))
  })
}

/** Whether the server already knew of it when it answered. */
function holds(data: unknown, { waiting, thing }: Landed): boolean {
  const known = found(data, thingId(waiting.operation, waiting.owner))?.['updated_at']
  const now = thing?.['updated_at']
  return typeof known === 'string' && typeof now === 'string' && known >= now
}
