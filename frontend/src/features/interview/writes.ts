import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { change, create, newId, remove, step, type Operation } from '@/offline/operations'
import { write } from '@/offline/write'
import { nameOf, type Contact } from '@/api/reads/contacts'
import type { Interview } from '@/api/reads/interviews'
import type { Move } from './arrange'
import { thanksDue } from './thanks-due'

/** What is done to a talk. All of it shows at once and waits for the network where there is none. */

export type Question = Schema<'InterviewQuestion'>
type Note = Schema<'Note'>

const TALK = '/api/v1/interviews/{id}'
const QUESTION = '/api/v1/interviews/{interview_id}/questions/{id}'
const NOTE = '/api/v1/interviews/{interview_id}/notes/{id}'

export function startTalk(id: string) {
  return write(step(`${TALK}/start`, { id }, { started_at: new Date().toISOString() }))
}

/** Also for those who had paper only, and never pressed start. */
export function finishTalk(
  { talk, contact, zone }: { talk: Interview; contact: Contact; zone: string },
  body: Omit<Schema<'FinishIn'>, 'ended_at' | 'promises'> & { ended_at: string },
) {
  const { id } = talk
  const name = nameOf(contact)
  const held = step(`${TALK}/finish`, { id }, { ...body, promises: [], thank_you_id: newId() })
  const shown = { contact: { id: contact.id, name }, ...thanksDue(new Date(body.ended_at), zone) }
  act(t('interview.finished', { name }), { ...held, shown })
}

export function cancelTalk(id: string, by: 'me' | 'them') {
  act(t('interview.cancelled'), step(`${TALK}/cancel`, { id }, { by }))
}

export function missTalk(id: string, by: 'me' | 'them') {
  act(t('interview.missed'), step(`${TALK}/miss`, { id }, { by }))
}

export function moveTalk(talk: Interview, body: Schema<'RescheduleIn'>) {
  const { id } = talk
  act(t('interview.moved'), step(`${TALK}/reschedule`, { id }, body), backTo(talk))
}

/** What makes a talk that was given a new time what it was: one that had been called off is again. */
function backTo(talk: Interview): readonly Operation[] {
  const { id, starts_at, minutes_agreed, cancelled_by, missed_by, started_at } = talk
  const back = step(`${TALK}/reschedule`, { id }, { starts_at, minutes_agreed })
  if (cancelled_by !== null) {
    const { cancel_reason: reason } = talk
    return [back, step(`${TALK}/cancel`, { id }, { by: cancelled_by, reason })]
  }
  if (missed_by !== null) return [back, step(`${TALK}/miss`, { id }, { by: missed_by })]
  return started_at === null ? [back] : [back, step(`${TALK}/start`, { id }, { started_at })]
}

/** A question at the end of the list, before the last one. `position` is where that stands. */
export function addQuestion(interviewId: string, text: string, position: number, spare = false) {
  const at = { interview_id: interviewId, id: newId() }
  return write(create(QUESTION, at, { text, asked: false, spare }, { position, referral: false }))
}

export function tick(question: Question, asked: boolean) {
  write(change(QUESTION, { interview_id: question.interview_id, id: question.id }, { asked }))
}

export function reword(question: Question, text: string) {
  const at = { interview_id: question.interview_id, id: question.id }
  write(change(QUESTION, at, { text }, question))
}

/** What was seen does not matter here: whoever moves last decides the order. */
export function placeQuestions(questions: readonly Question[], moves: readonly Move[]) {
  if (moves.length === 0) return
  write(
    moves.flatMap(({ id, patch }) => {
      const question = questions.find((one) => one.id === id)
      if (question === undefined) return []
      return [change(QUESTION, { interview_id: question.interview_id, id }, patch)]
    }),
  )
}

export function removeQuestion(question: Question) {
  const at = { interview_id: question.interview_id, id: question.id }
  act(t('question.removed'), remove(QUESTION, at, question))
}

export function changeNote(note: Note, patch: Schema<'NotePatch'>) {
  return write(change(NOTE, { interview_id: note.interview_id, id: note.id }, patch, note))
}

export function removeNote(note: Note) {
  act(t('note.removed'), remove(NOTE, { interview_id: note.interview_id, id: note.id }, note))
}
