import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { compared, ifAny, type Field, type Reading } from '@/lib/merged'
import { fold } from '@/lib/words'
import { paceOf } from './pace'

const addressesOf = ({ emails, phones, links }: Contact): string[] =>
  [...emails, ...phones, ...links].map(({ value }) => value.toLowerCase())

/** What speaks for two entries being one person; undefined when nothing does. */
export function likeness(one: Contact, other: Contact): 'address' | 'name' | undefined {
  const known = new Set(addressesOf(one))
  if (addressesOf(other).some((address) => known.has(address))) return 'address'
  const [first, second] = [one, other].map(({ name }) => fold(name ?? ''))
  return first !== '' && first === second ? 'name' : undefined
}

const ORDER = ['address', 'name', undefined] as const

/** Everybody else among them, the likeliest doubles first. */
export function likeliest(person: Contact, people: readonly Contact[]): Contact[] {
  const others = people.filter(({ id }) => id !== person.id)
  return ORDER.flatMap((kind) => others.filter((other) => likeness(person, other) === kind))
}

const values = (all: readonly { value: string }[]): string[] => all.map(({ value }) => value)

const SAID: readonly Reading<Contact>[] = [
  [() => t('contact.title'), ({ title }) => ifAny(title)],
  [() => t('contact.organization'), ({ organization }) => ifAny(organization?.name)],
  [
    () => t('facts.why'),
    ({ interest }) => interest.map(({ kind, detail }) => `${t(`interest.${kind}`)}: ${detail}`),
    'texts',
  ],
  [() => t('facts.shared'), (person) => person.common_ground, 'texts'],
  [() => t('facts.mutual'), (person) => person.mutual_contacts, 'texts'],
  [() => t('contact.about'), ({ about }) => ifAny(about)],
  [() => t('contact.email'), ({ emails }) => values(emails), 'addresses'],
  [() => t('contact.phone'), ({ phones }) => values(phones), 'addresses'],
  [() => t('contact.link'), ({ links }) => values(links), 'addresses'],
  [() => t('contact.location'), ({ location }) => ifAny(location)],
  [() => t('contact.zone'), (person) => ifAny(person.time_zone)],
  [() => t('person.tags'), ({ tags }) => tags, 'texts'],
  [
    () => t('bulk.every'),
    (person) => ifAny(person.cadence_days === null ? null : paceOf(person.cadence_days)),
  ],
]

/** All that the screens say of two people, to be compared when the one goes into the other. */
export function fieldsOf(into: Contact, from: Contact): Field[] {
  return [
    // Names stand over it all; only one that lacks its own takes the other's.
    ...(into.name === null ? [{ label: t('contact.name'), into: [], from: ifAny(from.name) }] : []),
    ...compared(SAID, into, from),
  ]
}
