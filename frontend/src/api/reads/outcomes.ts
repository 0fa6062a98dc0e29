import { queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'
import { kept, showsList } from '../shows'

/** What came of the talks: insights, promises, referrals, opportunities. */

export type Insight = Schema<'Insight'>
export type Promised = Schema<'Promise'>
export type Referral = Schema<'Referral'>
export type Opportunity = Schema<'Opportunity'>

/** What was learned lately, the newest first. */
export const insightsQuery = queryOptions({
  queryKey: ['insights'],
  queryFn: () => ask(api.GET('/api/v1/insights', { params: { query: { limit: 200 } } })),
  meta: showsList('/api/v1/insights/{id}', {}, 'first'),
})

/** All that is known about an organization, by kind. */
export function briefQuery(organizationId: string) {
  return queryOptions({
    queryKey: ['organization', organizationId, 'brief'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/organizations/{id}/brief', {
          params: { path: { id: organizationId } },
        }),
      ),
    meta: kept,
  })
}

export function organizationNameQuery(id: string) {
  return queryOptions({
    queryKey: ['organization', id, 'name'],
    queryFn: () => ask(api.GET('/api/v1/organizations/{id}', { params: { path: { id } } })),
    meta: kept,
    staleTime: 10 * 60_000,
  })
}

export const promisesOfAllQuery = queryOptions({
  queryKey: ['promises'],
  queryFn: () => ask(api.GET('/api/v1/promises', { params: { query: { limit: 200 } } })),
  meta: showsList('/api/v1/promises/{id}', {}, 'first'),
})

export const referralsQuery = queryOptions({
  queryKey: ['referrals'],
  queryFn: () => ask(api.GET('/api/v1/referrals', { params: { query: { limit: 200 } } })),
  meta: showsList('/api/v1/referrals/{id}', {}, 'first'),
})

export const opportunitiesQuery = queryOptions({
  queryKey: ['opportunities'],
  queryFn: () => ask(api.GET('/api/v1/opportunities', { params: { query: { limit: 200 } } })),
  meta: showsList('/api/v1/opportunities/{id}', {}, 'first'),
})
