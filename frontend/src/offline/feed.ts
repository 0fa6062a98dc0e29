import type { QueryClient } from '@tanstack/react-query'
import { api, ask, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { heard } from './connectivity'
import { pending } from './pending'

/** What changed elsewhere, in another tab or by another program, comes by itself. */

/** Milliseconds between two questions while the app is looked at. */
const PACE = 15_000

type Change = Schema<'Change'>

/** Nothing in these changes with the user's things. */
const APART = new Set(['sessions', 'tokens', 'entry', 'playbook', 'import'])
/** These show only things of these kinds; all others may hang together with anything. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  people: ['contact', 'organization'],
  organizations: ['contact', 'organization', 'interview'],
  'follow-up': ['follow_up'],
}

/** Reads again what is on the screen and may show things of these kinds. */
export function readAgain(client: QueryClient, kinds?: ReadonlySet<string>): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey: [first] }) => {
      const name = String(first)
      if (APART.has(name)) return false
      const only = ONLY[name]
      return kinds === undefined || only === undefined || only.some((kind) => kinds.has(kind))
    },
  })
}

export interface Feed {
  /** Asks now. Returns false when nothing could be learned. */
  ask: () => Promise<boolean>
  stop: () => void
}

/** Follows the feed while the app is looked at. `tell` passes on what changed to other tabs. */
export function followFeed(client: QueryClient, tell: (kinds: string[]) => void): Feed {
  let since = 'latest'
  let asking: Promise<boolean> | undefined
  let following: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function page(): Promise<boolean> {
    const kinds = new Set<string>()
    try {
      for (let more = true; more;) {
        const answer = await ask(
          api.GET('/api/v1/changes', { params: { query: { since, limit: 200 } } }),
        )
        for (const { kind } of answer.items satisfies readonly Change[]) kinds.add(kind)
        since = answer.next
        more = answer.more
      }
      heard()
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 410) return false
      since = 'latest'
      await readAgain(client)
      return true
    }
    if (kinds.size > 0) {
      tell([...kinds])
      await readAgain(client, kinds)
    }
    return true
  }

  function now(): Promise<boolean> {
    clearTimeout(timer)
    if (asking !== undefined) {
      // It may have asked before what happened just now: once more, after it.
      following ??= asking.then(() => {
        following = undefined
        return now()
      })
      return following
    }
    asking = page().finally(() => {
      asking = undefined
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(tick, PACE)
    })
    return asking
  }

  function tick(): void {
    if (document.visibilityState === 'visible' && pending().connected) void now()
    else timer = setTimeout(tick, PACE)
  }

  const look = () => {
    if (document.visibilityState === 'visible') void now()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  void now()
  return {
    ask: now,
    stop() {
      stopped = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    },
  }
}
