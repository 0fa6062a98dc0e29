import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'
import { showsList, type Shows } from '../shows'
import type { Contact, Stage } from './contacts'

export type SavedView = Schema<'SavedView'>
export type Interest = Schema<'Interest'>['kind']
export type Sort = NonNullable<SavedView['sort']>

/** Which people, and in which order. What is left out is not asked for. */
export interface Filter {
  stage?: Stage | undefined
  tag?: string | undefined
  target?: boolean | undefined
  interest?: Interest | undefined
  archived?: boolean | undefined
  /** Nothing happened for so many days. */
  quiet?: number | undefined
  sort?: Sort | undefined
}

export type PeoplePage = Schema<'ContactPage'>

const DAY = 86_400_000

/** How many people come at once; fewer while somebody types, so that they come sooner. */
const PAGE = 100
const PAGE_OF_SEARCH = 50

function asked(q: string, filter: Filter) {
  const { quiet, stage, archived, ...rest } = filter
  // To the hour, so that going back to a list finds it as it was.
  const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(q === '' ? {} : { q }),
    ...(quiet === undefined ? {} : { quiet_since: new Date(hour - quiet * DAY).toISOString() }),
    // Those put aside are shown when they are asked for.
    ...(stage === undefined ? { archived: archived ?? false } : { stage }),
  }
}

function keyOf(q: string, filter: Filter) {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined)
  return ['people', q, Object.fromEntries(chosen)] as const
}

/** Lists are kept, and joined by whoever is new, as far as it can be told here who belongs to them. */
function metaOf({ stage, archived, sort, ...rest }: Filter) {
  if (Object.values(rest).some((value) => value !== undefined)) return {}
  const where: Shows['where'] = stage === undefined ? { archived: archived ?? false } : { stage }
  if (sort === undefined || sort === 'name') {
    return { meta: showsList('/api/v1/contacts/{id}', where, { by: 'name' }) }
  }
  return sort === '-created_at' ? { meta: showsList('/api/v1/contacts/{id}', where, 'first') } : {}
}

/** The people whose names, work or words match, in pages. */
export function peopleQuery(q: string, filter: Filter = {}) {
  return infiniteQueryOptions({
    queryKey: keyOf(q, filter),
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/v1/contacts', {
          params: {
            query: {
              limit: q === '' ? PAGE : PAGE_OF_SEARCH,
              ...asked(q, filter),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // What one typed on the way to a name is not worth keeping for long.
    ...(q === '' ? metaOf(filter) : { gcTime: 60_000 }),
  })
}

/** How many there are: asked beside the list, which need not wait for it. */
export function peopleCountQuery(filter: Filter) {
  return queryOptions({
    queryKey: ['people-count', ...keyOf('', filter)],
    queryFn: async () => {
      const page = await ask(
        api.GET('/api/v1/contacts', {
          params: { query: { limit: 1, count: true, ...asked('', filter) } },
        }),
      )
      return page.count ?? page.items.length
    },
  })
}

/** Everybody who matches, page by page. */
export async function* everybody(q: string, filter: Filter): AsyncGenerator<Contact[]> {
  let cursor: string | null = null
  do {
    const page: PeoplePage = await ask(
      api.GET('/api/v1/contacts', {
        params: {
          query: { limit: 200, ...asked(q, filter), ...(cursor === null ? {} : { cursor }) },
        },
      }),
    )
    yield page.items
    cursor = page.next
  } while (cursor !== null)
}
