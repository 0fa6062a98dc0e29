import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, ask, askVersioned } from '../client'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => askVersioned(api.GET('/api/v1/me')),
  staleTime: 60_000,
  meta: { kept: true, mayBeSignedOut: true },
})

/** What this installation offers to somebody who is not signed in. */
export const entryQuery = queryOptions({
  queryKey: ['entry'],
  queryFn: () => ask(api.GET('/api/v1')),
  staleTime: Infinity,
})

/** The signed-in user. Every screen behind the sign-in has them loaded already. */
export function useMe() {
  return useSuspenseQuery(meQuery).data
}
