import { uuidv7 } from '@/lib/ids'
import { inverse } from './inverse'
import type { Operation } from './operations'
import { allWaiting, machineryIfThere, pending, updatePending } from './pending'

/** How long a step rests that can't be taken back once it is sent, in milliseconds. */
const REST = 8000

export interface Written {
  ids: readonly string[]
  /**
   * Takes it back: out of the queue while it still waits there, else by what undoes it. False when it
   * is too late for that.
   */
  undo: () => Promise<boolean>
}

let last = 0

/** A number that grows with every operation, also across reloads and among tabs. */
function nextOrder(): number {
  last = Math.max(last + 1, Date.now() * 1000, ...allWaiting().map((one) => one.order + 1))
  return last
}

/**
 * Does something: it shows at once wherever it matters, is kept in this browser, and is sent as soon
 * as that is possible. Several operations go out in this order. `resting`: steps without an inverse
 * rest for the time of the Undo, so that it can be offered.
 */
export function write(operations: Operation | readonly Operation[], resting = false): Written {
  const { owner } = pending()
  if (owner === undefined) throw new Error('Nobody is signed in.')
  const all = ('method' in operations ? [operations] : operations).filter(changesSomething)
  const rests = resting && all.some((operation) => inverse(operation) === undefined)
  const added = all.map((operation) => ({
    id: uuidv7(),
    owner,
    order: nextOrder(),
    done_at: new Date().toISOString(),
    operation,
    ...(rests && { held_until: Date.now() + REST }),
  }))
  updatePending({ fresh: [...pending().fresh, ...added] })
  for (const waiting of added) machineryIfThere()?.keep(waiting)
  return { ids: added.map((one) => one.id), undo: () => undo(added) }
}

function changesSomething({ method, body }: Operation): boolean {
  return method !== 'PATCH' || Object.keys(body ?? {}).length > 0
}

async function undo(added: readonly { id: string; operation: Operation }[]): Promise<boolean> {
  const back: Operation[] = []
  let whole = true
  for (const { id, operation } of added.toReversed()) {
    if ((await machineryIfThere()?.takeBack(id)) === true) continue
    const opposite = inverse(operation)
    if (opposite === undefined) whole = false
    else back.push(opposite)
  }
  if (back.length > 0) write(back)
  return whole
}
