import { uuidv7 } from '@/lib/ids'
import { inverse } from './inverse'
import type { Operation } from './operations'
import { allWaiting, machineryIfThere, pending, updatePending } from './pending'

export interface Written {
  ids: readonly string[]
  /**
   * Takes it back: out of the queue while it still waits there, else by what undoes it. False where
   * nothing does.
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
 * as that is possible. Several operations go out in this order. `back`: what undoes it once it is
 * sent, where the operation alone does not tell.
 */
export function write(
  operations: Operation | readonly Operation[],
  back?: readonly Operation[],
): Written {
  const { owner } = pending()
  if (owner === undefined) throw new Error('Nobody is signed in.')
  const all = ('method' in operations ? [operations] : operations).filter(changesSomething)
  const added = all.map((operation) => ({
    id: uuidv7(),
    owner,
    order: nextOrder(),
    done_at: new Date().toISOString(),
    operation,
  }))
  updatePending({ fresh: [...pending().fresh, ...added] })
  for (const waiting of added) machineryIfThere()?.keep(waiting)
  return { ids: added.map((one) => one.id), undo: () => undo(added, back) }
}

function changesSomething({ method, body }: Operation): boolean {
  return method !== 'PATCH' || Object.keys(body ?? {}).length > 0
}

async function undo(
  added: readonly { id: string; operation: Operation }[],
  back: readonly Operation[] | undefined,
): Promise<boolean> {
  const sent: Operation[] = []
  for (const { id, operation } of added.toReversed()) {
    if ((await machineryIfThere()?.takeBack(id)) !== true) sent.push(operation)
  }
  if (sent.length === 0) return true
  const opposite = back ?? sent.flatMap((operation) => inverse(operation) ?? [])
  if (opposite.length > 0) write(opposite)
  return back !== undefined || opposite.length === sent.length
}
