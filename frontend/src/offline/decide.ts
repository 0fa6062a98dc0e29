import { uuidv7 } from '@/lib/ids'
import { machineryIfThere } from './pending'
import type { Queue } from './order'
import { again, dropped, resolved } from './queue'

/** What the user decides about a change that could not be saved. */

function edit(change: (queue: Queue) => Queue): void {
  void machineryIfThere()?.edit(change)
}

export function retry(id: string): void {
  edit((queue) => again(queue, id, uuidv7()))
}

export function discard(id: string): void {
  edit((queue) => dropped(queue, id))
}

/** These of the user's own fields; of all others what somebody else wrote. */
export function resolve(id: string, mine: ReadonlySet<string>): void {
  edit((queue) => resolved(queue, id, mine, uuidv7()))
}
