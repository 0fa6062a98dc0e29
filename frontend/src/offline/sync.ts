import type { Waiting } from './operations'
import type { Outbox } from './outbox'
import type { Queue } from './order'
import { refuse, settled, take } from './queue'
import type { Outcome } from './send'

/** What sending needs of the world around it. */
export interface World {
  outbox: Outbox
  send: (waiting: Waiting) => Promise<Outcome>
  /** Runs the work while no other tab sends; not at all if one does. */
  alone: (work: () => Promise<void>) => Promise<void>
  /** Tells what stands in the queue now, and which one is on its way. */
  tell: (queue: Queue, sending?: string) => void
  done: (waiting: Waiting, thing: Readonly<Record<string, unknown>> | undefined) => void
  refused: (waiting: Waiting) => void
  /** All that could go out has gone. */
  drained: () => void
  signedOut: () => void
  unreachable: () => void
  /** Calls back after so many milliseconds. */
  later: (milliseconds: number, call: () => void) => void
}

const FIRST_WAIT = 1000
const LAST_WAIT = 60_000

export interface Sync {
  /** There may be something to send. */
  kick: () => void
}

/**
 * Sends what waits, one after the other and in order, and stops at the first that can't go out: it
 * and all behind it are tried again later.
 */
export function makeSync(owner: string, world: World): Sync {
  let running = false
  let again = false
  let wait = FIRST_WAIT

  function kick(): void {
    if (running) {
      again = true
      return
    }
    running = true
    again = false
    void world
      .alone(drain)
      .catch(() => pause(LAST_WAIT))
      .finally(() => {
        running = false
        if (again) kick()
      })
  }

  async function drain(): Promise<void> {
    let sent = 0
    for (;;) {
      again = false
      let taken: ReturnType<typeof take> | undefined
      const queue = await world.outbox.edit(owner, (before) => {
        taken = take(before)
        return taken.queue
      })
      const next = taken?.next
      if (next === undefined) {
        world.tell(queue)
        if (sent > 0) world.drained()
        return
      }
      world.tell(queue, next.id)
      if (!(await sendOne(next))) return
      sent += 1
    }
  }

  /** Whether to go on with what comes after. */
  async function sendOne(next: Waiting): Promise<boolean> {
    const outcome = await world.send(next)
    switch (outcome.as) {
      case 'done': {
        wait = FIRST_WAIT
        world.done(next, outcome.thing)
        world.tell(await world.outbox.edit(owner, (now) => settled(now, next, outcome.thing)))
        return true
      }
      case 'refused': {
        wait = FIRST_WAIT
        world.tell(await world.outbox.edit(owner, (now) => refuse(now, next.id, outcome.refused)))
        world.refused({ ...next, refused: outcome.refused })
        return true
      }
      case 'signed-out':
        world.tell(await world.outbox.all(owner))
        world.signedOut()
        return false
      case 'later':
        world.tell(await world.outbox.all(owner))
        if (outcome.unreachable) world.unreachable()
        pause(Math.max(outcome.after ?? 0, wait))
        wait = Math.min(wait * 2, LAST_WAIT)
        return false
    }
  }

  function pause(milliseconds: number): void {
    again = false
    world.later(milliseconds, kick)
  }

  return { kick }
}
