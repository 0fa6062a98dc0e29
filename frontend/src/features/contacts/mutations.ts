import type { Schema, Versioned } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import type { SavedView } from '@/api/reads/people'
import { act } from '@/commands/act'
import { offerUndo } from '@/commands/undo'
import { stageAfter } from '@/api/stage-after'
import { t } from '@/i18n/people'
import { change, create, moving, newId, remove, step } from '@/offline/operations'
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
    moving(
      change(ONE, { id: contact.id }, { archived }, contact),
      contact,
      archived ? stageAfter(contact.stage, 'archived') : undefined,
    ),
  )
}

/** Into the bin. */
export function deleteContact(contact: Contact): void {
  act(t('contact.deleted', { name: nameOf(contact) }), remove(ONE, { id: contact.id }, contact))
}

/** The views of the list that are saved, for every device. */
export function saveViews(saved_views: SavedView[]): void {
  write(change('/api/v1/me', {}, { saved_views }))
}

/** One of them less. */
export function removeView(me: Schema<'Me'>, view: SavedView): void {
  const saved_views = me.saved_views.filter((other) => other !== view)
  act(t('view.removed', { name: view.name }), change('/api/v1/me', {}, { saved_views }, me))
}

/** Notes that a message went out by another way; Undo takes the note away. */
export function logSent(person: Contact, channel: Schema<'OutreachIn'>['channel']): void {
  const id = newId()
  const sent_at = new Date().toISOString()
  write([
    create('/api/v1/outreach/{id}', { id }, { contact_id: person.id, channel, body: '' }),
    moving(
      step('/api/v1/outreach/{id}/send', { id }, { sent_at }),
      person,
      stageAfter(person.stage, 'sent'),
    ),
  ])
  offerUndo(t('asked.logged', { name: nameOf(person) }), async () => {
    const stage = stageAfter(person.stage, 'sent') ?? person.stage
    write(moving(remove('/api/v1/outreach/{id}', { id }), { ...person, stage }, person.stage))
    return true
  })
}

/** Notes what they said, or corrects it; Undo brings back what was noted before. */
export function logAnswer(
  person: Contact,
  { id, answer, answered_at, answer_text, ask_again_on }: Schema<'Outreach'>,
  said: Schema<'AnswerIn'>,
): void {
  const noted = (body: Schema<'AnswerIn'>) => step('/api/v1/outreach/{id}/answer', { id }, body)
  const stage = stageAfter(person.stage, said.answer)
  const there = { ...person, stage: stage ?? person.stage }
  act(
    t(`answer.logged.${said.answer}`, { name: nameOf(person) }),
    moving(noted(said), person, stage),
    answer === null
      ? undefined
      : [
          moving(
            noted({ answer, answered_at, text: answer_text, ask_again_on }),
            there,
            person.stage,
          ),
        ],
  )
}

/** Gives an ask up: no answer came. */
export function letRest(person: Contact, outreachId: string): void {
  act(
    t('move.rested', { name: nameOf(person) }),
    moving(
      step('/api/v1/outreach/{id}/close', { id: outreachId }),
      person,
      stageAfter(person.stage, 'rested'),
    ),
  )
}
