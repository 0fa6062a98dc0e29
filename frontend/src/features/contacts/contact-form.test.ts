import { expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { contactFrom } from './contact-form'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

it('turns what was typed into a contact', () => {
  const contact = contactFrom(
    form({
      name: ' Ana Example ',
      organization_name: 'Acme Example',
      interest_kind: 'technology',
      interest_detail: 'Runs satellites on Rust',
      email: 'ana@example.com',
      common_ground: 'Same school\n\n Both sail ',
      mutual_contacts: 'Bo, Chi; Dee',
    }),
  )
  expect(contact).toMatchObject({
    name: 'Ana Example',
    title: null,
    organization_name: 'Acme Example',
    interest: [{ kind: 'technology', detail: 'Runs satellites on Rust' }],
    emails: [{ value: 'ana@example.com' }],
    phones: [],
    common_ground: ['Same school', 'Both sail'],
    mutual_contacts: ['Bo', 'Chi', 'Dee'],
  })
})

const known = {
  name: 'Ana Example',
  organization_id: 'org-1',
  organization: { id: 'org-1', name: 'Acme Example' },
  interest: [
    { kind: 'work', detail: 'old' },
    { kind: 'role', detail: 'second reason' },
  ],
  emails: [
    { value: 'ana@example.com', label: 'work' },
    { value: 'ana@home.example', label: null },
  ],
  phones: [],
  links: [],
} as unknown as Contact

it('keeps what the form does not show', () => {
  const contact = contactFrom(
    form({
      name: 'Ana Example',
      organization_name: 'Acme Example',
      interest_kind: 'work',
      interest_detail: 'new',
      email: 'ana@new.example',
    }),
    known,
  )
  expect(contact.emails).toEqual([
    { value: 'ana@new.example', label: 'work' },
    { value: 'ana@home.example', label: null },
  ])
  expect(contact.interest?.[1]).toEqual({ kind: 'role', detail: 'second reason' })
  expect(contact.organization_id).toBe('org-1')
})

it('lets somebody leave an organization', () => {
  const contact = contactFrom(form({ name: 'Ana', organization_name: '' }), known)
  expect(contact.organization_id).toBeNull()
  expect(contact).not.toHaveProperty('organization_name')
})
