import { same, thingPath, type Operation, type Waiting } from './operations'
import { inOrder, type Queue } from './order'

/** What in the queue builds upon what, as pure functions. */

export const sameThing = (a: Operation, b: Operation): boolean =>
  thingPath(a) === thingPath(b) && same(a.at, b.at)

/** Whether it can't go out before the other: it is about the same thing, or speaks of it. */
export function needs(later: Operation, earlier: Operation): boolean {
  if (sameThing(later, earlier)) return true
  const id = earlier.at['id']
  if (id === undefined || earlier.method !== 'PUT') return false
  return JSON.stringify([later.at, later.body]).includes(`"${id}"`)
}

/** What can't be without a new thing, nor without what can't be without it, and so on. */
export function hangingFrom(queue: Queue, root: Waiting): Waiting[] {
  const bases = root.operation.method === 'PUT' ? [root.operation] : []
  return inOrder(queue).filter(({ order, operation }) => {
    if (order <= root.order || !bases.some((base) => needs(operation, base))) return false
    if (operation.method === 'PUT') bases.push(operation)
    return true
  })
}

/** What stands still because something it builds upon was refused. */
export function blocked(queue: Queue): ReadonlySet<Waiting> {
  return new Set(
    queue.filter((one) => one.refused !== undefined).flatMap((one) => hangingFrom(queue, one)),
  )
}
