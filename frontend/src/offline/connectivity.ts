import { isOurs } from '@/api/ours'
import { pending, updatePending } from './pending'

/**
 * Whether Seventeen can be reached: found out by asking it. What the browser says of the network is
 * only a reason to ask.
 */

const FIRST = 2000
const LAST = 30_000
/** Milliseconds after which no answer is a no. */
const PATIENCE = 8000

let wait = FIRST
let timer: ReturnType<typeof setTimeout> | undefined
let asking: Promise<boolean> | undefined
const returns = new Set<() => void>()

async function answers(): Promise<boolean> {
  try {
    const answer = await fetch('/health/live', {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return answer.ok && isOurs(answer)
  } catch {
    return false
  }
}

/** Asks; while there is no answer it asks again and again, at growing distances. */
export function probe(): Promise<boolean> {
  asking ??= answers()
    .then((reached) => {
      learn(reached)
      return reached
    })
    .finally(() => {
      asking = undefined
    })
  return asking
}

function learn(reached: boolean): void {
  clearTimeout(timer)
  const before = pending().connected
  if (reached !== before) updatePending({ connected: reached })
  if (reached) {
    wait = FIRST
    if (!before) for (const back of returns) back()
    return
  }
  timer = setTimeout(() => void probe(), wait)
  wait = Math.min(wait * 2, LAST)
}

/** An answer came, whatever it said. */
export function heard(): void {
  if (!pending().connected) learn(true)
}

/** Calls back when the connection is there again. */
export function onReturn(back: () => void): void {
  returns.add(back)
}

function ask(): void {
  void probe()
}

/** Asks whenever there is reason to. */
export function watchConnection(): void {
  addEventListener('online', ask)
  addEventListener('offline', ask)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !pending().connected) ask()
  })
}
