import { uuidv7 } from '@/lib/ids'

const NAME = 'seventeen.sending'
/** Milliseconds after which a tab that says it sends is taken for closed. */
const LEASE = 30_000

/**
 * Runs the work unless another tab is at it. With Web Locks; on a plain-http address of a home network,
 * where browsers have none, with a note in the local storage. Should two tabs send after all, nothing
 * is done twice: each operation says who it is.
 */
export async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) {
    await navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work()
    })
    return
  }
  const me = uuidv7()
  if (!claim(me)) return
  const renewal = setInterval(() => claim(me), LEASE / 3)
  try {
    await work()
  } finally {
    clearInterval(renewal)
    if (holder()?.who === me) localStorage.removeItem(NAME)
  }
}

function holder(): { who: string; until: number } | undefined {
  const [who, until] = localStorage.getItem(NAME)?.split(' ') ?? []
  return who === undefined ? undefined : { who, until: Number(until) }
}

function claim(me: string): boolean {
  const now = holder()
  if (now !== undefined && now.who !== me && now.until > Date.now()) return false
  localStorage.setItem(NAME, `${me} ${Date.now() + LEASE}`)
  return true
}
