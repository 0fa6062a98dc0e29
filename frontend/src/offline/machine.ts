import type { QueryClient } from '@tanstack/react-query'
import { onAnswers } from '@/api/client'
import { onceThere } from '@/lib/part'
import { alone } from './alone'
import { openChannel, type Channel, type Word } from './channel'
import { confirm, watchReadings } from './confirm'
import { heard, onReturn, probe, watchConnection } from './connectivity'
import { followFeed, readAgain, type Feed } from './feed'
import { keepReading } from './keep'
import type { Waiting } from './operations'
import { inMemory, stored, type Outbox } from './outbox'
import { overlay } from './overlay'
import { pending, setMachinery, updatePending } from './pending'
import type { Queue } from './order'
import { takenBack } from './queue'
import { send } from './send'
import { makeSync, type Sync } from './sync'

/** Puts the parts together for one user: the queue, who sends it, the feed, what is kept. */

interface Running {
  owner: string
  outbox: Outbox
  sync: Sync
  stop: () => void
}

let running: Running | undefined
let channel: Channel | undefined
let ready = false

export function run(client: QueryClient, owner: string): void {
  running?.stop()
  if (!ready) prepare(client)
  let timer: ReturnType<typeof setTimeout> | undefined
  const feed: Feed = followFeed(client, (kinds) => channel?.tell({ about: 'changes', kinds }))
  const stopKeeping = keepReading(client, owner)
  const tell = (queue: Queue, sending?: string) => {
    show(owner, queue, sending)
    channel?.tell({ about: 'queue', owner, added: false })
  }
  const sync = makeSync(owner, {
    get outbox() {
      return running?.outbox ?? stored
    },
    alone,
    send: async (waiting) => {
      const outcome = await send(waiting, (address, init) => fetch(address, init))
      if (outcome.as !== 'later' || !outcome.unreachable) heard()
      return outcome
    },
    tell,
    done(waiting, thing) {
      confirm(client, waiting, thing)
      channel?.tell({ about: 'done', waiting, ...(thing && { thing }) })
    },
    refused: () => void readAgain(client),
    drained: () => void feed.ask().then((learned) => (learned ? undefined : readAgain(client))),
    signedOut: () => void readAgain(client),
    unreachable: () => void probe(),
    later(milliseconds, call) {
      clearTimeout(timer)
      timer = setTimeout(call, milliseconds)
    },
  })
  running = {
    owner,
    outbox: stored,
    sync,
    stop() {
      clearTimeout(timer)
      feed.stop()
      stopKeeping()
    },
  }
  setMachinery({ keep, takeBack, edit, kick: () => sync.kick() })
  void reload(owner)
  sync.kick()
  void onceThere(() => import('./photos')).then(({ startPhotos }) => startPhotos(client, owner))
}

/** Once per tab: who listens to the network, to other tabs, and to the user leaving. */
function prepare(client: QueryClient): void {
  ready = true
  overlay(client)
  watchReadings(client)
  onAnswers((answered) => {
    if (answered) heard()
    else void probe()
  })
  watchConnection()
  onReturn(() => {
    running?.sync.kick()
    void readAgain(client)
  })
  channel = openChannel((word) => hear(client, word))
}

function hear(client: QueryClient, word: Word): void {
  switch (word.about) {
    case 'queue':
      if (word.owner !== running?.owner) break
      void reload(word.owner)
      if (word.added) running.sync.kick()
      break
    case 'done':
      if (word.waiting.owner === running?.owner) confirm(client, word.waiting, word.thing)
      break
    case 'changes':
      void readAgain(client, new Set(word.kinds))
      break
    case 'signed-out':
      running?.stop()
      location.assign('/login')
      break
  }
}

/** Nothing is sent or kept for this user any more, in all tabs. */
export function stopHere(): void {
  running?.stop()
  running = undefined
  channel?.tell({ about: 'signed-out' })
}

function show(owner: string, kept: Queue, sending?: string): void {
  if (pending().owner !== owner) return
  const known = new Set(kept.map((one) => one.id))
  // What was taken out of the queue while it was still being kept does not come back.
  const fresh = pending().fresh.filter((one) => !known.has(one.id) && unsaved.has(one.id))
  updatePending({ kept, fresh, sending })
}

async function reload(owner: string): Promise<void> {
  const outbox = running?.outbox ?? stored
  const kept = await outbox.all(owner).catch((): Queue => [])
  show(owner, kept, pending().sending)
}

const unsaved = new Set<string>()

function keep(waiting: Waiting): void {
  unsaved.add(waiting.id)
  void edit(
    // It may have been kept already, before all this was there.
    (queue) => (queue.some(({ id }) => id === waiting.id) ? queue : [...queue, waiting]),
    () => unsaved.delete(waiting.id),
  )
}

/** One step of the queue; where the browser keeps nothing it goes on in memory, and says so. */
async function edit(change: (queue: Queue) => Queue, kept?: () => void): Promise<void> {
  const now = running
  if (now === undefined) return
  let queue: Queue
  try {
    queue = await now.outbox.edit(now.owner, change)
  } catch {
    const memory = inMemory()
    const before = pending().kept
    await memory.edit(now.owner, () => before)
    now.outbox = memory
    queue = await memory.edit(now.owner, change)
    updatePending({ unkept: true })
  }
  kept?.()
  show(now.owner, queue, pending().sending)
  channel?.tell({ about: 'queue', owner: now.owner, added: true })
  now.sync.kick()
}

async function takeBack(id: string): Promise<boolean> {
  let done = false
  await edit((queue) => {
    const back = takenBack(queue, id)
    done = back.done
    return back.queue
  })
  return done
}
