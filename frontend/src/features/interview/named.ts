import type { Schema } from '@/api/client'
import { isRecord } from '@/lib/shape'
import { create, newId, step, type Operation } from '@/offline/operations'

/** Somebody who was named in a talk, as it is being typed. */
export interface Named {
  name: string
  organization: string
}

/** Those being typed, by the note they were named in; `new` where there is none. */
export type AllNamed = Readonly<Record<string, Named>>

export const NOBODY_NAMED: AllNamed = {}

export function areNamed(value: unknown): value is AllNamed {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (one) =>
        isRecord(one) && typeof one['name'] === 'string' && typeof one['organization'] === 'string',
    )
  )
}

/** The name goes into the ledger of referrals; where wanted, they become a person at once. */
export function keepNamed(
  talk: Pick<Schema<'Interview'>, 'id' | 'contact_id'>,
  { name, organization }: Named,
  asPerson: boolean,
): Operation[] {
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
