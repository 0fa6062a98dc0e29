import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'

export type BinEntry = Schema<'BinEntry'>

/** What was deleted, the last first; the first page says how many things there are. */
export const binQuery = infiniteQueryOptions({
  queryKey: ['bin'],
  queryFn: ({ pageParam }) =>
    ask(
      api.GET('/api/v1/bin', {
        params: {
          query: { limit: 100, ...(pageParam === null ? { count: true } : { cursor: pageParam }) },
        },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})
