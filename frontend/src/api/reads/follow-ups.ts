import { queryOptions } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema } from '../client'
import { showsList, showsOne } from '../shows'

export type FollowUp = Schema<'FollowUp'>

export function followUpQuery(id: string) {
  return queryOptions({
    queryKey: ['follow-up', id],
    queryFn: () => askVersioned(api.GET('/api/v1/follow-ups/{id}', { params: { path: { id } } })),
    meta: showsOne('/api/v1/follow-ups/{id}', id),
  })
}

/** What is still owed, by when it is due. */
export const pendingFollowUpsQuery = queryOptions({
  queryKey: ['follow-ups', 'pending'],
  queryFn: () =>
    ask(api.GET('/api/v1/follow-ups', { params: { query: { status: 'pending', limit: 200 } } })),
  meta: showsList('/api/v1/follow-ups/{id}', { status: 'pending' }, { by: 'due_at' }),
})

/** What was done lately. */
export const doneFollowUpsQuery = queryOptions({
  queryKey: ['follow-ups', 'done'],
  queryFn: () =>
    ask(
      api.GET('/api/v1/follow-ups', {
        params: { query: { status: 'done', sort: '-updated_at', limit: 25 } },
      }),
    ),
  meta: showsList('/api/v1/follow-ups/{id}', { status: 'done' }, 'first'),
})
