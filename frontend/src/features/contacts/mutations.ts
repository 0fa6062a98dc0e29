import type { Schema, Versioned } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { act } from '@/commands/act'
import { t } from '@/i18n/people'
import { change, create, newId, remove } from '@/offline/operations'
import { write } from '@/offline/write'
import type { ContactForm } from './contact-form'

/** What a new contact has none of. */
const BLANK = { tags: [], external_ids: {}, extra: {}, archived: false }

const ONE = '/api/v1/contacts/{id}'

/** A new person; returns their id. */
export function addContact(form: ContactForm): string {
  const id = newId()
  write(create(ONE, { id }, { ...BLANK, ...form }))
  return id
}

/** A change of what is known; what somebody else changed meanwhile is not overwritten unasked. */
export function changeContact(contact: Versioned<Contact>, patch: Schema<'ContactPatch'>): void {
  write(change(ONE, { id: contact.id }, patch, contact))
}

export function setArchived(contact: Contact, archived: boolean): void {
  const name = nameOf(contact)
  act(
    archived ? t('contact.archived', { name }) : t('contact.unarchived', { name }),
    change(ONE, { id: contact.id }, { archived }, contact),
  )
}

/** Into the bin. */
export function deleteContact(contact: Contact): void {
  act(t('contact.deleted', { name: nameOf(contact) }), remove(ONE, { id: contact.id }, contact))
}
