import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { change, create, newId, remove, step } from '@/offline/operations'
import { write } from '@/offline/write'

export type Question = Schema<'InterviewQuestion'>

const QUESTION = '/api/v1/interviews/{interview_id}/questions/{id}'
const NOTE = '/api/v1/interviews/{interview_id}/notes/{id}'

/** A new question, before the last one that every list has. */
export function addQuestion(
  interviewId: string,
  text: string,
  list: readonly Question[] | undefined,
): void {
  const last = list?.find((question) => question.referral)?.position ?? list?.length ?? 0
  write(
    create(
      QUESTION,
      { interview_id: interviewId, id: newId() },
      { text, asked: false, spare: false },
      { position: last - 0.5 },
    ),
  )
}

export function changeQuestion(question: Question, patch: Schema<'InterviewQuestionPatch'>): void {
  write(change(QUESTION, { interview_id: question.interview_id, id: question.id }, patch))
}

export function removeQuestion(question: Question): void {
  act(
    t('question.removed'),
    remove(QUESTION, { interview_id: question.interview_id, id: question.id }, question),
  )
}

export function addNote(interviewId: string, text: string, offTheRecord: boolean): void {
  write(
    create(
      NOTE,
      { interview_id: interviewId, id: newId() },
      { text, off_the_record: offTheRecord },
    ),
  )
}

/** The steps of a talk's life. When they were taken is when the user took them, sent or not. */
export const startTalk = (id: string) =>
  write(step('/api/v1/interviews/{id}/start', { id }, { started_at: new Date().toISOString() }))

export const finishTalk = (id: string, body: Schema<'FinishIn'>) =>
  write(
    step(
      '/api/v1/interviews/{id}/finish',
      { id },
      {
        ...body,
        ended_at: body.ended_at ?? new Date().toISOString(),
      },
    ),
  )

export const cancelTalk = (said: string, id: string, body: Schema<'CancelIn'>) =>
  act(said, step('/api/v1/interviews/{id}/cancel', { id }, body))

export const missTalk = (said: string, id: string, body: Schema<'MissIn'>) =>
  act(said, step('/api/v1/interviews/{id}/miss', { id }, body))

export const rescheduleTalk = (said: string, id: string, body: Schema<'RescheduleIn'>) =>
  act(said, step('/api/v1/interviews/{id}/reschedule', { id }, body))
