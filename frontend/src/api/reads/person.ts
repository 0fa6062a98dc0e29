import { queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'
import { keptList, showsList } from '../shows'

/** What belongs to one person. */

export type Topic = Schema<'Research'>['topic']

/** What one may find out about, the person first. */
export const TOPICS = [
  'person',
  'job',
  'projects',
  'path',
  'organization',
  'industry',
] as const satisfies readonly Topic[]

export function timelineQuery(id: string) {
  return queryOptions({
    queryKey: ['contact', id, 'timeline'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/contacts/{id}/timeline', {
          params: { path: { id }, query: { limit: 100 } },
        }),
      ),
    meta: keptList,
  })
}

export function researchQuery(id: string) {
  return queryOptions({
    queryKey: ['contact', id, 'research'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/contacts/{contact_id}/research', {
          params: { path: { contact_id: id }, query: { limit: 100 } },
        }),
      ),
    meta: showsList('/api/v1/contacts/{contact_id}/research/{id}', { contact_id: id }),
  })
}

/** The asks to a person, the newest first. */
export function outreachOfQuery(contactId: string) {
  return queryOptions({
    queryKey: ['contact', contactId, 'outreach'],
    queryFn: () =>
      ask(api.GET('/api/v1/outreach', { params: { query: { contact_id: contactId, limit: 50 } } })),
    meta: showsList('/api/v1/outreach/{id}', { contact_id: contactId }, 'first'),
  })
}

/** The talks with a person, the newest first. */
export function interviewsOfQuery(contactId: string) {
  return queryOptions({
    queryKey: ['contact', contactId, 'interviews'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/interviews', { params: { query: { contact_id: contactId, limit: 50 } } }),
      ),
    meta: showsList('/api/v1/interviews/{id}', { contact_id: contactId }, 'first'),
  })
}
