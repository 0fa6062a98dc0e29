import { act } from '@/commands/act'
import { t } from '@/i18n/capture'
import { shortDay } from '@/lib/dates'
import { create, newId } from '@/offline/operations'
import { contactOf, followUpOf, interviewOf, startOf, touchOf, type Plan } from './plan'

/** The person a capture is about, when they are known already. */
interface Known {
  id: string
  name: string
}

const metAt = (place: string) => t('capture.metAt', { place })

/** Makes what the preview shows: somebody new first, then the talk or the reminder. One Undo. */
export function makeCapture(plan: Plan, known: Known | undefined, zone: string): void {
  const contactId = known?.id ?? newId()
  const id = newId()
  const name = known?.name ?? plan.name
  const contact = { id: contactId, name }
  act(t(`capture.done.${plan.kind}`, { name, day: dayOf(plan, zone) }), [
    ...(known === undefined
      ? [create('/api/v1/contacts/{id}', { id: contactId }, contactOf(plan, metAt))]
      : []),
    ...(plan.kind === 'person' && plan.met.trim() !== ''
      ? [create('/api/v1/touches/{id}', { id }, touchOf(plan, contactId, new Date()))]
      : []),
    ...(plan.kind === 'talk'
      ? [
          create('/api/v1/interviews/{id}', { id }, interviewOf(plan, contactId, zone), {
            contact,
          }),
        ]
      : []),
    ...(plan.kind === 'reminder'
      ? [
          create('/api/v1/follow-ups/{id}', { id }, followUpOf(plan, contactId, zone), {
            contact,
          }),
        ]
      : []),
  ])
}

function dayOf(plan: Plan, zone: string): string {
  return plan.at === '' ? '' : shortDay(startOf(plan, zone), new Date(), zone)
}
