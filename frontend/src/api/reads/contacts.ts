import { queryOptions } from '@tanstack/react-query'
import { api, askVersioned, type Schema } from '../client'
import { showsOne } from '../shows'

export type Contact = Schema<'Contact'>
export type Stage = Contact['stage']

export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contact', id],
    queryFn: () => askVersioned(api.GET('/api/v1/contacts/{id}', { params: { path: { id } } })),
    meta: showsOne('/api/v1/contacts/{id}', id),
  })
}

/** What to call somebody: an imported person may lack a name. */
export function nameOf(contact: { name: string | null; emails?: { value: string }[] }): string {
  return contact.name ?? contact.emails?.[0]?.value ?? '…'
}
