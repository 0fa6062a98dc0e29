import { isRecord } from '@/lib/shape'
import { BLANK } from './blank'
import type { Thing } from './items'
import type { Operation, Waiting } from './operations'

/** What the user sees of a step or of a new thing before the server has told the rest. */

const STATUS_OF_ANSWER: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
}

const NO_ANSWER = { answer: null, answered_at: null, answer_text: null, ask_again_on: null }

/** The talk as it was before its end was noted, or before it was wrapped up. */
function notOver(talk: Thing): Thing {
  if (talk['wrapped_up_at'] !== null) return { wrapped_up_at: null }
  const held = talk['status'] === 'held' || talk['status'] === 'under_way'
  return {
    status: held && talk['started_at'] !== null ? 'under_way' : 'scheduled',
    ended_at: null,
    cancelled_by: null,
    cancel_reason: null,
    missed_by: null,
  }
}

const AFTER: Readonly<Record<string, (body: Thing, at: string, before: Thing) => Thing>> = {
  'follow-ups/{id}/complete': (body, at) => ({ status: 'done', done_at: at, ...body }),
  'follow-ups/{id}/skip': () => ({ status: 'skipped' }),
  'follow-ups/{id}/snooze': (body) => ({ snoozed_until: body['until'] }),
  'follow-ups/{id}/reopen': () => ({ status: 'pending', done_at: null, snoozed_until: null }),
  'outreach/{id}/send': (_, at) => ({ status: 'sent', sent_at: at }),
  'outreach/{id}/answer': (body, at) => ({
    ...pick(STATUS_OF_ANSWER[String(body['answer'])]),
    answer: body['answer'],
    answered_at: at,
    answer_text: body['text'] ?? null,
    ask_again_on: body['ask_again_on'] ?? null,
  }),
  'outreach/{id}/close': () => ({ status: 'unanswered' }),
  'outreach/{id}/unsend': () => ({ status: 'draft', sent_at: null }),
  'outreach/{id}/reopen': (_, __, before) => ({
    status: 'sent',
    retry_after: null,
    ...(before['status'] !== 'unanswered' && NO_ANSWER),
  }),
  'interviews/{id}/start': (_, at) => ({ status: 'under_way', started_at: at }),
  'interviews/{id}/finish': (body, at) => ({
    status: 'held',
    ended_at: body['ended_at'] ?? at,
    referral_question_asked: body['referral_question_asked'] ?? null,
    extended_at_their_request: body['extended_at_their_request'] ?? false,
  }),
  'interviews/{id}/wrap-up': (body, at) => ({
    wrapped_up_at: at,
    ...(body['referral_question_asked'] !== null && {
      referral_question_asked: body['referral_question_asked'],
    }),
  }),
  'interviews/{id}/cancel': (body) => ({ status: 'cancelled', cancelled_by: body['by'] }),
  'interviews/{id}/miss': (body) => ({ status: 'missed', missed_by: body['by'] }),
  'interviews/{id}/reschedule': (body) => ({ ...body, status: 'scheduled' }),
  'interviews/{id}/reopen': (_, __, before) => notOver(before),
  'promises/{id}/keep': (body, at) => ({ kept_at: body['kept_at'] ?? at }),
  'promises/{id}/reopen': () => ({ kept_at: null }),
  'referrals/{id}/take-up': () => ({ status: 'taken_up' }),
  'referrals/{id}/drop': () => ({ status: 'dropped' }),
  'referrals/{id}/reopen': () => ({ status: 'open' }),
  'opportunities/{id}/move': (body) => ({ stage: body['stage'] }),
  'me/pitch-read': (_, at) => ({ pitch_reviewed_at: at }),
}

function pick(status: string | undefined): Thing {
  return status === undefined ? {} : { status }
}

const short = (path: string): string => path.replace('/api/v1/', '')

/** The fields that a step changes, as far as they are known here. */
export function afterStep({ operation, done_at }: Waiting, before: Thing): Thing {
  return AFTER[short(operation.path)]?.(operation.body ?? {}, done_at, before) ?? {}
}

/** Steps after which there is still the same to do. */
const STAYS = /\/(start|pitch-read|reopen|unsend)$/

/** Whether a line of the agenda is done with: what it leads to was dealt with. */
export function leavesAgenda(operation: Operation, id: string, entry: Thing): boolean {
  const href = entry['href']
  if (operation.method === 'PUT') return isAgreed(operation, entry)
  if (typeof href !== 'string' || !href.endsWith(`/${id}`)) return false
  if (operation.method === 'DELETE') return true
  return operation.method === 'POST' && !STAYS.test(operation.path)
}

/** A talk with somebody is planned: there is no time to be agreed on with them any more. */
function isAgreed({ path, body }: Operation, { kind, contact }: Thing): boolean {
  return (
    kind === 'agree_time' &&
    path.endsWith('/interviews/{id}') &&
    isRecord(contact) &&
    contact['id'] === body?.['contact_id']
  )
}

export const FOLLOW_UP = '/api/v1/follow-ups/{id}'

/** The thank-you that a talk leads to, from the moment on in which it is over. */
export function thankYou({ operation, done_at }: Waiting): Thing | undefined {
  const { path, at, body, shown } = operation
  const id = body?.['thank_you_id']
  if (!path.endsWith('/interviews/{id}/finish') || typeof id !== 'string') return undefined
  const contact = shown?.['contact']
  return {
    ...BLANK['follow-ups'],
    kind: 'thank_you',
    created_at: done_at,
    updated_at: done_at,
    interview_id: at['id'],
    contact_id: isRecord(contact) ? contact['id'] : undefined,
    ...shown,
    id,
  }
}

/** The same as a line of the agenda, with the wrapping up that comes second. */
export function afterTalk({ operation, done_at }: Waiting, thanks: Thing): Thing[] {
  const { contact, due_at, late_at, id } = thanks
  const reason_params = { name: isRecord(contact) ? contact['name'] : '' }
  const line = { reason: '', reason_params, contact }
  return [
    {
      ...line,
      kind: 'thank_you',
      reason_code: 'thank_you_due',
      due_at,
      late_at,
      href: `/api/v1/follow-ups/${String(id)}`,
    },
    {
      ...line,
      kind: 'wrap_up',
      reason_code: 'wrap_up_held_soon',
      due_at: operation.body?.['ended_at'] ?? done_at,
      late_at: null,
      href: `/api/v1/interviews/${operation.at['id'] ?? ''}`,
    },
  ]
}

/** What happened when nobody said when. */
const MOMENT: Readonly<Record<string, string>> = { insights: 'said_at', touches: 'happened_at' }

/** A new thing, or one that comes back, as lists show it. */
export function newThing({ operation, done_at }: Waiting): Thing {
  const noun = /([a-z-]+)\/\{id\}/.exec(operation.path)?.[1] ?? ''
  const body = operation.body ?? {}
  const organization = body['organization_name']
  const given = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== null && value !== undefined),
  )
  const moment = MOMENT[noun]
  return {
    created_at: done_at,
    updated_at: done_at,
    ...(moment !== undefined && { [moment]: done_at }),
    ...BLANK[noun],
    ...given,
    ...(typeof organization === 'string' && { organization: { id: '', name: organization } }),
    ...operation.shown,
    ...operation.at,
  }
}
