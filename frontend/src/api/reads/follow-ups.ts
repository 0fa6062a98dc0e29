import { queryOptions } from '@tanstack/react-query'
import { api, askVersioned, type Schema } from '../client'
import { showsOne } from '../shows'

export type FollowUp = Schema<'FollowUp'>

export function followUpQuery(id: string) {
  return queryOptions({
    queryKey: ['follow-up', id],
    queryFn: () => askVersioned(api.GET('/api/v1/follow-ups/{id}', { params: { path: { id } } })),
    meta: showsOne('/api/v1/follow-ups/{id}', id),
  })
}
