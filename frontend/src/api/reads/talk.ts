import { queryOptions, useQuery } from '@tanstack/react-query'
import { fromLocalInput } from '@/lib/dates'
import { api, ask } from '../client'
import { kept, showsList } from '../shows'
import { nameOf } from './contacts'
import { comingInterviewsQuery, type Interview } from './interviews'

/** What hangs from a talk, beside its questions and notes. Read on its own screen only. */

/** The talks, planned or going on, that would be at the same time. */
export function overlapping(
  talks: readonly Interview[],
  starts: Date,
  minutes: number,
  except?: string,
): Interview[] {
  const from = starts.getTime()
  return talks.filter((talk) => {
    const start = Date.parse(talk.starts_at)
    const ends = start + talk.minutes_agreed * 60_000
    return talk.id !== except && start < from + minutes * 60_000 && ends > from
  })
}

/** Another talk at the time that a field says; undefined while there is none, or nothing is said. */
export function useClash(local: string, minutes: number, zone: string, except?: string) {
  const coming = useQuery(comingInterviewsQuery).data ?? []
  if (local.length < 16 || Number.isNaN(minutes)) return undefined
  const [other] = overlapping(coming, fromLocalInput(local, zone), minutes, except)
  return other && { name: nameOf(other.contact), starts: new Date(other.starts_at) }
}

/** What a talk led to: its questions to be sent, its thank-you, its promises to be kept. */
export function followUpsOfTalkQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'follow-ups'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/follow-ups', {
          params: { query: { interview_id: interviewId, limit: 50 } },
        }),
      ),
    meta: showsList('/api/v1/follow-ups/{id}', { interview_id: interviewId }),
  })
}

/** Photos of the page that was written on. */
export function attachmentsQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'attachments'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/interviews/{interview_id}/attachments', {
          params: { path: { interview_id: interviewId }, query: { limit: 50 } },
        }),
      ),
    meta: showsList('/api/v1/interviews/{interview_id}/attachments/{id}', {
      interview_id: interviewId,
    }),
  })
}

/** What was learned in a talk. */
export function insightsOfTalkQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'insights'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/insights', {
          params: { query: { interview_id: interviewId, sort: 'created_at', limit: 200 } },
        }),
      ),
    meta: showsList('/api/v1/insights/{id}', { interview_id: interviewId }),
  })
}

/** Whom or what was named in a talk. */
export function referralsOfTalkQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'referrals'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/referrals', {
          params: { query: { interview_id: interviewId, sort: 'created_at', limit: 50 } },
        }),
      ),
    meta: showsList('/api/v1/referrals/{id}', { interview_id: interviewId }),
  })
}

/** What was promised to and by a person, in all talks. */
export function promisesWithQuery(contactId: string) {
  return queryOptions({
    queryKey: ['contact', contactId, 'promises'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/promises', {
          params: { query: { contact_id: contactId, limit: 100 } },
        }),
      ),
    meta: showsList('/api/v1/promises/{id}', { contact_id: contactId }, 'first'),
  })
}

/** What the two promised each other in a talk. */
export function promisesQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'promises'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/promises', {
          params: { query: { interview_id: interviewId, sort: 'created_at', limit: 50 } },
        }),
      ),
    meta: showsList('/api/v1/promises/{id}', { interview_id: interviewId }),
  })
}

/** What is still to be prepared. */
export function readinessQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'readiness'],
    queryFn: () =>
      ask(api.GET('/api/v1/interviews/{id}/readiness', { params: { path: { id: interviewId } } })),
    meta: kept,
  })
}

/** How many talks were thanked for within a day. */
export const thankYousQuery = queryOptions({
  queryKey: ['thank-yous'],
  queryFn: () => ask(api.GET('/api/v1/analytics/thank-yous')),
  meta: kept,
})
