import type {
  FetchQueryOptions,
  QueryClient,
  QueryKey,
  QueryObserverOptions,
} from '@tanstack/react-query'

/**
 * What a screen would show of a query: what the server says, or said when it can't be reached, and
 * what waits laid over it (`overlay.ts` gives every query its `select`).
 */
export async function readShown<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K> & QueryObserverOptions<T, Error, T, T, K>,
): Promise<T> {
  const said = await client.fetchQuery(query).catch((error: unknown) => {
    const kept = client.getQueryData<T>(query.queryKey)
    if (kept === undefined) throw error
    return kept
  })
  return client.defaultQueryOptions(query).select?.(said) ?? said
}
