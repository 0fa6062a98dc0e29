import type { Opportunity, Promised, Referral } from '@/api/reads/outcomes'
import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { offerUndo } from '@/commands/undo'
import { t } from '@/i18n/outcomes'
import { create, newId, remove, step, type Operation } from '@/offline/operations'
import { write } from '@/offline/write'

/** Does it, says so, and does the opposite on Undo, however late. */
function turn(said: string, there: Operation, back: Operation) {
  const { undo } = write(there)
  offerUndo(said, async () => {
    if (!(await undo())) write(back)
    return true
  })
}

const PROMISE = '/api/v1/promises/{id}'
const REFERRAL = '/api/v1/referrals/{id}'
const OPPORTUNITY = '/api/v1/opportunities/{id}'

export function keepPromise({ id }: Promised) {
  turn(t('promises.isKept'), step(`${PROMISE}/keep`, { id }, {}), step(`${PROMISE}/reopen`, { id }))
}

export function reopenPromise({ id }: Promised) {
  turn(t('promises.isOpen'), step(`${PROMISE}/reopen`, { id }), step(`${PROMISE}/keep`, { id }, {}))
}

export function takeUp({ id, name }: Referral) {
  turn(
    t('referrals.isTaken', { name }),
    step(`${REFERRAL}/take-up`, { id }, {}),
    step(`${REFERRAL}/reopen`, { id }),
  )
}

export function dropReferral({ id }: Referral) {
  turn(
    t('referrals.isDropped'),
    step(`${REFERRAL}/drop`, { id }),
    step(`${REFERRAL}/reopen`, { id }),
  )
}

export function reopenReferral({ id }: Referral) {
  write(step(`${REFERRAL}/reopen`, { id }))
}

export function moveOpportunity(one: Opportunity, stage: Opportunity['stage']) {
  const { id, stage: before } = one
  turn(
    t('opportunities.isMoved', { title: one.title, stage: t(`opportunity.${stage}`) }),
    step(`${OPPORTUNITY}/move`, { id }, { stage }),
    step(`${OPPORTUNITY}/move`, { id }, { stage: before }),
  )
}

export function addOpportunity(body: Schema<'OpportunityIn'>) {
  write(create(OPPORTUNITY, { id: newId() }, body))
}

export function removeOpportunity(one: Opportunity) {
  act(t('opportunities.isRemoved', { title: one.title }), remove(OPPORTUNITY, { id: one.id }, one))
}
