import type { Shows } from '@/api/shows'
import { FOLLOW_UP, newThing, thankYou } from './effects'
import { thingPath, type Waiting } from './operations'

/**
 * What a query shows that the server was never asked for: the new thing itself, and the empty lists
 * below it. So a person added in flight mode has a page.
 */
export function seed(queue: readonly Waiting[], shows: Shows | undefined): unknown {
  if (shows === undefined) return undefined
  for (const waiting of queue) {
    const { operation } = waiting
    const thanks = thankYou(waiting)
    if (thanks !== undefined && shows.path === FOLLOW_UP && shows.where['id'] === thanks['id']) {
      return { ...thanks, etag: '*' }
    }
    if (operation.method !== 'PUT' || waiting.refused !== undefined) continue
    const id = operation.at['id']
    if (shows.place === undefined) {
      if (thingPath(operation) === shows.path && shows.where['id'] === id) {
        return { ...newThing(waiting), etag: '*' }
      }
    } else if (Object.values(shows.where).includes(id ?? '')) {
      return { items: [], next: null }
    }
  }
  return undefined
}

/** Whether a query is about something that the server was not told of yet. */
export function unknown(queue: readonly Waiting[], key: readonly unknown[]): boolean {
  return queue.some(
    (waiting) =>
      (waiting.operation.method === 'PUT' && key.includes(waiting.operation.at['id'])) ||
      key.includes(thankYou(waiting)?.['id'] ?? NaN),
  )
}
