import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema, type Versioned } from '@/api/client'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { say } from '@/ui/toast-store'
import type { ContactForm } from './contact-form'

/** What a new contact has none of. */
const BLANK = { tags: [], external_ids: {}, extra: {}, archived: false }

export function useAddContact(onAdded: (contact: Contact) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (form: ContactForm) =>
      askVersioned(api.POST('/api/v1/contacts', { body: { ...BLANK, ...form } })),
    meta: { inline: true },
    onSuccess: (contact) => {
      client.setQueryData(contactQuery(contact.id).queryKey, contact)
      onAdded(contact)
    },
  })
}

interface Change {
  contact: Versioned<Contact>
  patch: Schema<'ContactPatch'>
}

/** A change of a contact, shown at once. `inline`: the form itself says what went wrong. */
export function useChangeContact(inline: boolean, onDone?: (change: Change) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ contact, patch }: Change) =>
      askVersioned(
        api.PATCH('/api/v1/contacts/{id}', {
          params: { path: { id: contact.id }, header: { 'If-Match': contact.etag } },
          body: patch,
        }),
      ),
    meta: { inline },
    onSuccess: (contact, change) => {
      client.setQueryData(contactQuery(contact.id).queryKey, contact)
      onDone?.({ ...change, contact })
    },
  })
}

/**
 * Puts a contact into the bin, and takes it out again on Undo. `leave` goes to where the contact is
 * not shown, before it is gone.
 */
export function useDeleteContact(leave: () => Promise<void>) {
  const client = useQueryClient()
  const restore = useMutation({
    mutationFn: (id: string) =>
      ask(api.POST('/api/v1/contacts/{id}/restore', { params: { path: { id } } })),
  })
  return useMutation({
    mutationFn: async (contact: Versioned<Contact>) => {
      await leave()
      return ask(
        api.DELETE('/api/v1/contacts/{id}', {
          params: { path: { id: contact.id }, header: { 'If-Match': contact.etag } },
        }),
      )
    },
    onMutate: ({ id }) => {
      client.setQueriesData<People>({ queryKey: ['people'] }, (list) => without(list, id))
    },
    onSuccess: (_, contact) => {
      client.removeQueries({ queryKey: ['contact', contact.id], type: 'inactive' })
      say({
        text: t('contact.deleted', { name: nameOf(contact) }),
        action: { label: t('toast.undo'), run: () => restore.mutate(contact.id) },
      })
    },
  })
}

type People = InfiniteData<Schema<'ContactPage'>, string | null>

function without(list: People | undefined, id: string): People | undefined {
  return list === undefined
    ? list
    : {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.filter((person) => person.id !== id),
        })),
      }
}
