import { queryOptions } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema } from '../client'
import { keptList, showsList, showsOne } from '../shows'

export type Contact = Schema<'Contact'>
export type Stage = Contact['stage']

export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contact', id],
    queryFn: () => askVersioned(api.GET('/api/v1/contacts/{id}', { params: { path: { id } } })),
    meta: showsOne('/api/v1/contacts/{id}', id),
  })
}

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

/** What to call somebody: an imported person may lack a name. */
export function nameOf(contact: { name: string | null; emails?: { value: string }[] }): string {
  return contact.name ?? contact.emails?.[0]?.value ?? '…'
}
