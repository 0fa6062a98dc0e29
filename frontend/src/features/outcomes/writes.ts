import type { Opportunity, Promised, Referral } from '@/api/reads/outcomes'
import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/outcomes'
import { create, newId, remove, step } from '@/offline/operations'
import { write } from '@/offline/write'

const PROMISE = '/api/v1/promises/{id}'
const REFERRAL = '/api/v1/referrals/{id}'
const OPPORTUNITY = '/api/v1/opportunities/{id}'

export function keepPromise({ id }: Promised) {
  act(t('promises.isKept'), step(`${PROMISE}/keep`, { id }, {}))
}

export function reopenPromise({ id }: Promised) {
  const keep = step(`${PROMISE}/keep`, { id }, {})
  act(t('promises.isOpen'), step(`${PROMISE}/reopen`, { id }), [keep])
}

export function takeUp({ id, name }: Referral) {
  act(t('referrals.isTaken', { name }), step(`${REFERRAL}/take-up`, { id }, {}))
}

export function dropReferral({ id }: Referral) {
  act(t('referrals.isDropped'), step(`${REFERRAL}/drop`, { id }))
}

export function reopenReferral({ id }: Referral) {
  write(step(`${REFERRAL}/reopen`, { id }))
}

export function moveOpportunity(one: Opportunity, stage: Opportunity['stage']) {
  const { id, stage: before } = one
  act(
    t('opportunities.isMoved', { title: one.title, stage: t(`opportunity.${stage}`) }),
    step(`${OPPORTUNITY}/move`, { id }, { stage }),
    [step(`${OPPORTUNITY}/move`, { id }, { stage: before })],
  )
}

export function addOpportunity(body: Schema<'OpportunityIn'>) {
  write(create(OPPORTUNITY, { id: newId() }, body))
}

export function removeOpportunity(one: Opportunity) {
  act(t('opportunities.isRemoved', { title: one.title }), remove(OPPORTUNITY, { id: one.id }, one))
}
