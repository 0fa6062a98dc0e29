import { queryOptions } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema } from '../client'
import { showsList, showsOne } from '../shows'

export type Interview = Schema<'Interview'>

/** Whether it was agreed for a time that is over, and nobody has said how it went. */
export function isPast(talk: Interview, now: Date): boolean {
  const end = Date.parse(talk.starts_at) + talk.minutes_agreed * 60_000
  return talk.status === 'scheduled' && end < now.getTime()
}

export function interviewQuery(id: string) {
  return queryOptions({
    queryKey: ['interview', id],
    queryFn: () => askVersioned(api.GET('/api/v1/interviews/{id}', { params: { path: { id } } })),
    meta: showsOne('/api/v1/interviews/{id}', id),
  })
}

/** Talks that are agreed or going on, the next one first. */
export const comingInterviewsQuery = queryOptions({
  queryKey: ['interviews', 'coming'],
  queryFn: async () => {
    const [scheduled, underWay] = await Promise.all(
      (['scheduled', 'under_way'] as const).map((status) =>
        ask(
          api.GET('/api/v1/interviews', {
            params: { query: { status, sort: 'starts_at', limit: 50 } },
          }),
        ),
      ),
    )
    return [...(underWay?.items ?? []), ...(scheduled?.items ?? [])]
  },
  meta: showsList(
    '/api/v1/interviews/{id}',
    { status: ['scheduled', 'under_way'] },
    { by: 'starts_at' },
  ),
})

/** Talks that were held, the last one first. */
export const heldInterviewsQuery = queryOptions({
  queryKey: ['interviews', 'held'],
  queryFn: () =>
    ask(
      api.GET('/api/v1/interviews', {
        params: { query: { status: 'held', sort: '-starts_at', limit: 25 } },
      }),
    ),
  meta: showsList('/api/v1/interviews/{id}', { status: 'held' }, 'first'),
})

export function questionsQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'questions'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/interviews/{interview_id}/questions', {
          params: { path: { interview_id: interviewId }, query: { limit: 200 } },
        }),
      ),
    meta: showsList(
      '/api/v1/interviews/{interview_id}/questions/{id}',
      { interview_id: interviewId },
      { by: 'position' },
    ),
  })
}

export function notesQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'notes'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/interviews/{interview_id}/notes', {
          params: { path: { interview_id: interviewId }, query: { limit: 200 } },
        }),
      ),
    meta: showsList('/api/v1/interviews/{interview_id}/notes/{id}', { interview_id: interviewId }),
  })
}
