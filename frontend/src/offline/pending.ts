import type { Waiting } from './operations'
import type { Queue } from './order'

/**
 * What this tab knows of the queue. Small and always there: screens read it and write into it, the
 * machinery that keeps and sends it comes after the first paint.
 */
export interface Pending {
  /** Undefined while nobody is signed in. */
  owner: string | undefined
  /** Kept in the browser. */
  kept: Queue
  /** Just done, and being kept. */
  fresh: Queue
  /** Which one is on its way right now. */
  sending: string | undefined
  /** The browser refuses to keep anything: the user must know. */
  unkept: boolean
  connected: boolean
}

let state: Pending = {
  owner: undefined,
  kept: [],
  fresh: [],
  sending: undefined,
  unkept: false,
  connected: true,
}
let all: Queue = []
const listeners = new Set<() => void>()

export function pending(): Pending {
  return state
}

/** All that waits, in order; what is being kept comes last. */
export function allWaiting(): Queue {
  return all
}

export function updatePending(change: Partial<Pending>): void {
  state = { ...state, ...change }
  const known = new Set(state.kept.map((one) => one.id))
  const next = [...state.kept, ...state.fresh.filter((one) => !known.has(one.id))]
  if (next.length !== all.length || next.some((one, index) => one !== all[index])) all = next
  for (const listener of listeners) listener()
}

export function onPending(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the machinery does for those who write. Set when it is there. */
export interface Machinery {
  keep: (waiting: Waiting) => void
  /** Whether it could still be taken out of the queue. */
  takeBack: (id: string) => Promise<boolean>
  /** There may be something to send: who was signed out is back, say. */
  kick: () => void
  /** Any other step of the queue. */
  edit: (change: (queue: Queue) => Queue) => Promise<void>
}

let machinery: Machinery | undefined

export function setMachinery(there: Machinery): void {
  machinery = there
  for (const waiting of state.fresh) there.keep(waiting)
}

export function machineryIfThere(): Machinery | undefined {
  return machinery
}
