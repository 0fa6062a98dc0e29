import { useQuery } from '@tanstack/react-query'
import type { Schema } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { referralsOfTalkQuery } from '@/api/reads/talk'
import { isRecord } from '@/lib/shape'
import { create, newId, step, type Operation } from '@/offline/operations'
import { useDraft } from '@/offline/use-draft'
import { write } from '@/offline/write'
import { nameAndPlace } from './outcome'

type Talk = Pick<Schema<'Interview'>, 'id' | 'contact_id'>

/** Somebody who was named in a talk, as it is being typed. */
export interface Named {
  name: string
  organization: string
  /** It is a referral now. The note it came from may say less, and is not asked about again. */
  added?: true
}

/** Those being typed, by the note they were named in. */
type AllNamed = Readonly<Record<string, Named>>
type Form = [note: string, named: Named]

const NOBODY_NAMED: AllNamed = {}
const NOBODY: Named = { name: '', organization: '' }
/** Stands for the note where there is none. */
const NO_NOTE = 'new'

function areNamed(value: unknown): value is AllNamed {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (one) =>
        isRecord(one) && typeof one['name'] === 'string' && typeof one['organization'] === 'string',
    )
  )
}

/** The name goes into the ledger of referrals; where wanted, they become a person at once. */
function keepNamed(talk: Talk, { name, organization }: Named, asPerson: boolean): Operation[] {
  const id = newId()
  const made = create(
    '/api/v1/referrals/{id}',
    { id },
    {
      kind: 'person',
      contact_id: talk.contact_id,
      interview_id: talk.id,
      name: name.trim(),
      organization_name: organization.trim() || null,
    },
  )
  return asPerson ? [made, takeUp(id)] : [made]
}

export function takeUp(id: string): Operation {
  return step('/api/v1/referrals/{id}/take-up', { id }, {})
}

/** Where no note asks, the form is empty again, for the next name. */
function afterwards(note: string, named: Named): Named {
  return note === NO_NOTE ? NOBODY : { ...named, added: true }
}

/** Of whom only the place is known is named by it. */
function nameable({ name, organization }: Named): Named {
  return name.trim() === '' ? { name: organization, organization: '' } : { name, organization }
}

/**
 * Who is being named while a talk is wrapped up. `notes` were marked as a referral: each says a name,
 * to be put right. Every key press is kept in this browser.
 */
export function useNamed(talk: Talk, notes: readonly { id: string; text: string }[]) {
  const me = useMe()
  const { value: typed, write: keep } = useDraft(me.id, `names/${talk.id}`, NOBODY_NAMED, areNamed)
  const referrals = useQuery(referralsOfTalkQuery(talk.id)).data?.items ?? []
  const taken = new Set(referrals.map((referral) => referral.name))
  const guesses = notes
    .map(({ id, text }) => ({ id, ...nameAndPlace(text) }))
    .filter(({ name }) => !taken.has(name))
    .map(({ id, name, place }): Form => [id, { name, organization: place }])
  const asked = new Set(guesses.map(([note]) => note))
  const begun: Form[] = Object.entries({ ...Object.fromEntries(guesses), ...typed }).filter(
    ([note, { name, organization, added }]) =>
      added !== true && (asked.has(note) || name !== '' || organization !== ''),
  )
  const forms: Form[] = begun.length === 0 ? [[NO_NOTE, NOBODY]] : begun
  return {
    referrals,
    /** What is to be filled in, once this browser's store has been read. */
    forms: typed === undefined ? [] : forms,
    edit: (note: string, named: Named) => keep({ ...typed, [note]: named }),
    add: (note: string, named: Named, asPerson: boolean) => {
      write(keepNamed(talk, named, asPerson))
      keep({ ...typed, [note]: afterwards(note, named) })
    },
    /** Keeps for later what stands there and was not added. */
    addRest: () => {
      const said = begun
        .map(([, named]) => nameable(named))
        .filter(({ name }) => name.trim() !== '')
      write(said.flatMap((named) => keepNamed(talk, named, false)))
      const done = begun.map(([note, named]): Form => [note, afterwards(note, named)])
      keep({ ...typed, ...Object.fromEntries(done) })
    },
  }
}

export type Naming = ReturnType<typeof useNamed>
