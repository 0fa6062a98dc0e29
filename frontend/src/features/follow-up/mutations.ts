import type { FollowUp } from '@/api/reads/follow-ups'
import { act } from '@/commands/act'
import { t } from '@/i18n/lists'
import { create, newId, step } from '@/offline/operations'

const ONE = '/api/v1/follow-ups/{id}'

/** `what` is how it is called on the screen. */
export function completeFollowUp(followUp: FollowUp, what: string): void {
  const at = { id: followUp.id }
  const done = { done_at: new Date().toISOString() }
  act(t('owed.completed', { what }), {
    ...step('/api/v1/follow-ups/{id}/complete', at, done),
    shown: { ...followUp },
  })
}

export function skipFollowUp(followUp: FollowUp, what: string): void {
  const at = { id: followUp.id }
  act(t('owed.skipped', { what }), {
    ...step('/api/v1/follow-ups/{id}/skip', at),
    shown: { ...followUp },
  })
}

export function snoozeFollowUp({ id }: FollowUp, until: Date, when: string): void {
  act(
    t('owed.snoozed', { when }),
    step('/api/v1/follow-ups/{id}/snooze', { id }, { until: until.toISOString() }),
  )
}

/** One of one's own. */
export function addFollowUp(contact: { id: string; name: string }, due: Date, body: string): void {
  const at = { id: newId() }
  const fields = {
    contact_id: contact.id,
    kind: 'custom' as const,
    due_at: due.toISOString(),
    body,
  }
  const late_at = new Date(due.getTime() + 7 * 86_400_000).toISOString()
  act(t('owed.added', { name: contact.name }), create(ONE, at, fields, { contact, late_at }))
}
