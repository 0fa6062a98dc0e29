/**
 * The order of the people one came from, so that the next and the previous person can be opened
 * from a person. A list that stands beside the person tells its order as it changes; another screen
 * tells it when one leaves through it, and that holds until one is with somebody who is not in it.
 */

type Ids = readonly string[]

let beside: Ids = []
let came: Ids | undefined
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

/** The list that stands beside the person. */
export function setOrder(ids: Ids): void {
  if (ids === beside) return
  beside = ids
  tell()
}

/** Where one comes from: a column of the board, an organization; undefined for the list itself. */
export function comeFrom(ids: Ids | undefined): void {
  came = ids
  tell()
}

export function onOrder(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whoever stands so many places after this person; undefined at either end. */
export function neighbour(id: string, by: number): string | undefined {
  const ids = came?.includes(id) === true ? came : beside
  const at = ids.indexOf(id)
  return at < 0 ? undefined : ids[at + by]
}
