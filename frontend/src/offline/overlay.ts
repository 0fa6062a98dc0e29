import {
  defaultScheduler,
  notifyManager,
  type DefaultedQueryObserverOptions,
  type QueryClient,
  type QueryObserverOptions,
} from '@tanstack/react-query'
import { Problem } from '@/api/problem'
import type { Shows } from '@/api/shows'
import { isRecord } from '@/lib/shape'
import { allWaiting, onPending } from './pending'
import type { Queue } from './order'
import { seed, unknown } from './seed'
import { apply, shadowed } from './shadow'

/**
 * Lays what waits over what every query shows. The cache itself holds only what the server said, so
 * taking something back is leaving it out. Screens need not know: they use queries as ever.
 */

type Select = (data: unknown) => unknown

/** Of any query: its types are those of its data before and after. */
type Options = DefaultedQueryObserverOptions

/** Where options with the overlay remember how the screen gave them, however they are copied. */
const BASIS = Symbol('basis')

interface Over {
  [BASIS]?: Options
}

/** What a query shows, as it said beside itself. */
export function showsOf(meta: unknown): Shows | undefined {
  if (!isRecord(meta) || !isRecord(meta['shows'])) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `api/shows.ts` writes it
  return meta['shows'] as unknown as Shows
}

let there = false

/** Begins; once for an app. */
export function overlay(client: QueryClient): void {
  if (there) return
  there = true
  const plain = client.defaultQueryOptions.bind(client)
  /** The selects made for the present queue, so that they stay the same from render to render. */
  let made = new Map<string, WeakMap<object, Select>>()
  let queue: Queue = allWaiting()

  function selectFor(hash: string, meta: unknown, given: Select | undefined): Select {
    let ofQuery = made.get(hash)
    if (ofQuery === undefined) {
      ofQuery = new WeakMap()
      made.set(hash, ofQuery)
    }
    const key = given ?? apply
    let select = ofQuery.get(key)
    if (select === undefined) {
      const now = queue
      const shows = showsOf(meta)
      select = (data) => {
        const whole = shadowed(now, shows, data)
        return given === undefined ? whole : given(whole)
      }
      ofQuery.set(key, select)
    }
    return select
  }

  function laid(options: Options): Options & Over {
    if (queue.length === 0) return options
    return {
      ...options,
      select: selectFor(options.queryHash, options.meta, options.select),
      ...(unknown(queue, options.queryKey) && unasked(options.meta)),
      [BASIS]: options,
    }
  }

  /** Of what the server does not have yet: it is not asked, and what there is to show is known here. */
  function unasked(meta: unknown): Partial<Options> {
    const begins = seed(queue, showsOf(meta)) ?? (isRecord(meta) ? meta['begins'] : undefined)
    return {
      enabled: false,
      staleTime: 'static',
      retry: false,
      queryFn: () => Promise.reject(new Problem(0, null)),
      ...(begins !== undefined && { initialData: begins, initialDataUpdatedAt: 0 }),
    }
  }

  Object.assign(client, {
    defaultQueryOptions: (options: QueryObserverOptions): Options => {
      const defaulted = plain(options)
      // What has its defaults has its overlay.
      return Object.is(defaulted, options) ? defaulted : laid(defaulted)
    },
  })

  /** Over what is on the screen, too. */
  function lay(): void {
    made = new Map()
    // In the same moment, and not a tick later: what was pressed must not jump back in between.
    notifyManager.setScheduler((call) => call())
    for (const query of client.getQueryCache().getAll()) {
      for (const observer of query.observers) {
        const now: QueryObserverOptions & Over = observer.options
        observer.setOptions(laid(now[BASIS] ?? plain(now)))
      }
    }
    notifyManager.setScheduler(defaultScheduler)
  }

  if (queue.length > 0) lay()
  onPending(() => {
    if (allWaiting() === queue) return
    queue = allWaiting()
    lay()
  })
}
