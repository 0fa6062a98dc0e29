import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { usePeopleFound } from '@/api/reads/find-people'
import { t } from '@/i18n/people'
import type { Field } from '@/lib/merged'
import { MergeDialog } from '@/ui/merge-dialog'
import { Picker } from '@/ui/picker'
import { fieldsOf, likeliest, likeness } from '../doubles'

interface Props {
  person: Contact
  /** The other entry, where both were chosen from a list. */
  double?: Contact | undefined
  onMerged?: () => void
  onClose: () => void
}

/** How many names are offered at once. */
const SOME = 6

/** The same person twice: one entry goes into the other, and the user sees what stays. */
export default function MergePeople({ person, double, onMerged, onClose }: Props) {
  const navigate = useNavigate()
  const [other, setOther] = useState(double)
  const [typed, setTyped] = useState(person.name?.split(' ')[0] ?? '')
  const { people, current } = usePeopleFound(typed)
  const introducers = [useIntroducer(person), useIntroducer(other)]
  const introducerOf = (one: Contact, double: Contact) => {
    const name = introducers[one === person ? 0 : 1]
    // Nobody is introduced by themselves.
    return name === undefined || one.introduced_by_id === double.id ? [] : [name]
  }
  const fields = (into: Contact, from: Contact): Field[] => [
    ...fieldsOf(into, from),
    {
      label: t('facts.introducedBy'),
      into: introducerOf(into, from),
      from: introducerOf(from, into),
    },
  ]
  const name = nameOf(person)
  return (
    <MergeDialog<Contact>
      one={person}
      other={other}
      nameOf={nameOf}
      title={t('contact.mergeTitle', { name })}
      intro={t('contact.mergeIntro')}
      choose={
        <Picker
          label={t('people.search')}
          value={typed}
          onType={setTyped}
          found={people && likeliest(person, people).slice(0, SOME)}
          current={current}
          none={t('contact.mergeNone')}
          show={(one) => ({ name: nameOf(one), hint: hintOf(person, one) })}
          onChoose={setOther}
        />
      }
      onAnother={double === undefined ? () => setOther(undefined) : undefined}
      fields={fields}
      moves={(gone) => t('contact.mergeMoves', { name: gone })}
      request={(body) => ask(api.POST('/api/v1/contacts/merge', { body }))}
      onMerged={async ({ id }) => {
        onMerged?.()
        await navigate({ to: '/people/$contactId', params: { contactId: id }, search: {} })
      }}
      onClose={onClose}
    />
  )
}

/** The name of who introduced somebody. */
function useIntroducer(person: Contact | undefined): string | undefined {
  const id = person?.introduced_by_id ?? undefined
  const by = useQuery({ ...contactQuery(id ?? ''), enabled: id !== undefined }).data
  return by && nameOf(by)
}

/** What tells a double from a namesake. */
function hintOf(person: Contact, other: Contact): string {
  const like = likeness(person, other)
  return [
    other.title,
    other.organization?.name,
    like === 'address' && t('contact.sameAddress'),
    like === 'name' && t('contact.sameName'),
  ]
    .filter(Boolean)
    .join(' · ')
}
