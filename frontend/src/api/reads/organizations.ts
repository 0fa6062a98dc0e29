import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema } from '../client'
import { showsList, showsOne } from '../shows'

export type Organization = Schema<'Organization'>

const ONE = '/api/v1/organizations/{id}'

/** Where people work or worked, by name; only the user's targets on demand. */
export function organizationsQuery(q: string, targets: boolean) {
  return infiniteQueryOptions({
    queryKey: ['organizations', q, targets],
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/v1/organizations', {
          params: {
            query: {
              limit: 100,
              ...(q === '' ? {} : { q }),
              ...(targets ? { target: true } : {}),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    ...(q === '' && { meta: showsList(ONE, targets ? { target: true } : {}, { by: 'name' }) }),
  })
}

export function organizationQuery(id: string) {
  return queryOptions({
    queryKey: ['organization', id],
    queryFn: () =>
      askVersioned(api.GET('/api/v1/organizations/{id}', { params: { path: { id } } })),
    meta: showsOne(ONE, id),
  })
}

/** Who works or worked there, by name. */
export function peopleOfQuery(organizationId: string) {
  return queryOptions({
    queryKey: ['people', 'of', organizationId],
    queryFn: () =>
      ask(
        api.GET('/api/v1/contacts', {
          params: { query: { organization_id: organizationId, limit: 200 } },
        }),
      ),
    meta: showsList('/api/v1/contacts/{id}', { organization_id: organizationId }, { by: 'name' }),
  })
}
