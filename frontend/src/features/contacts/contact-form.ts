import type { Schema } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { textOf } from '@/lib/forms'
import { INTERESTS } from './stages'

/** What the form holds of a contact: the rest of it stays as it is. */
export type ContactForm = Omit<Schema<'ContactIn'>, 'tags' | 'external_ids' | 'extra' | 'archived'>

type Labelled = Schema<'Labelled'>

/** Lines or comma-separated words, without blanks and empties. */
function list(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Keeps what the form does not show: every value but the first. */
function withFirst(all: readonly Labelled[] | undefined, value: string): Labelled[] {
  const rest = all?.slice(1) ?? []
  return value === '' ? rest : [{ ...all?.[0], value }, ...rest]
}

/** The fields of the contact form, as the API takes them. `known` is the contact being edited. */
export function contactFrom(form: FormData, known?: Contact): ContactForm {
  const kind = INTERESTS.find((each) => each === form.get('interest_kind')) ?? 'work'
  const detail = textOf(form, 'interest_detail')
  const otherInterests = known?.interest.slice(1) ?? []
  const organization = textOf(form, 'organization_name')
  const sameOrganization = known?.organization?.name === organization
  return {
    name: textOf(form, 'name'),
    title: textOf(form, 'title') || null,
    ...(sameOrganization
      ? { organization_id: known.organization_id }
      : organization === ''
        ? { organization_id: null }
        : { organization_name: organization }),
    interest: detail === '' ? otherInterests : [{ kind, detail }, ...otherInterests],
    emails: withFirst(known?.emails, textOf(form, 'email')),
    phones: withFirst(known?.phones, textOf(form, 'phone')),
    links: withFirst(known?.links, textOf(form, 'link')),
    common_ground: list(textOf(form, 'common_ground'), /\n/),
    mutual_contacts: list(textOf(form, 'mutual_contacts'), /[\n,;]/),
    about: textOf(form, 'about') || null,
    // The short form does not ask for it.
    ...(form.has('time_zone') ? { time_zone: textOf(form, 'time_zone') || null } : {}),
  }
}
