import type { Schema } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { stageAfter } from '@/api/stage-after'
import { act } from '@/commands/act'
import { change, create, moving, newId, step, type Operation } from '@/offline/operations'
import { write } from '@/offline/write'

export type Outreach = Schema<'Outreach'>

export interface Letter {
  channel: Outreach['channel']
  /** Null while the field is empty. */
  minutes: number | null
  subject: string
  body: string
}

function fields(letter: Letter) {
  return {
    channel: letter.channel,
    ...(letter.minutes !== null && { minutes_asked: letter.minutes }),
    subject: letter.channel === 'email' ? letter.subject.trim() || null : null,
    body: letter.body,
  }
}

const ONE = '/api/v1/outreach/{id}'

function kept(contactId: string, draft: Outreach | undefined, letter: Letter): Operation {
  return draft === undefined
    ? create(ONE, { id: newId() }, { contact_id: contactId, ...fields(letter) })
    : change(ONE, { id: draft.id }, fields(letter), draft)
}

/** Keeps the letter as a draft on the server, so that the agenda and other devices know of it. */
export function keepDraft(contactId: string, draft: Outreach | undefined, letter: Letter): void {
  write(kept(contactId, draft, letter))
}

/** Records that the user sent the letter. Nothing is mailed. */
export function markSent(
  said: string,
  person: Contact,
  draft: Outreach | undefined,
  letter: Letter,
): void {
  const keep = kept(person.id, draft, letter)
  write(keep)
  const send = step('/api/v1/outreach/{id}/send', { id: keep.at['id'] ?? '' }, {})
  act(said, moving(send, person, stageAfter(person.stage, 'sent')))
}
