import type { Waiting } from './operations'

/** What waits, whichever way it is kept. */
export type Queue = readonly Waiting[]

export function inOrder(queue: Queue): Waiting[] {
  return [...queue].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
