import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { showsOf } from './overlay'
import { allWaiting } from './pending'
import { shadowed } from './shadow'

/**
 * What a screen would show of a query: what the server says, or said when it can't be reached, and
 * what waits laid over it.
 */
export async function readShown<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<T> {
  const said = await client.fetchQuery(query).catch((error: unknown) => {
    const kept = client.getQueryData<T>(query.queryKey)
    if (kept === undefined) throw error
    return kept
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what waits has the shape of what it is laid over
  return shadowed(allWaiting(), showsOf(query.meta), said) as T
}
