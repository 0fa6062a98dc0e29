import type { Contact, Stage } from '@/api/reads/contacts'

/** How far along the road each stage is, 0 to 1, the furthest first. */
export const SHARE: Record<Stage, number> = {
  in_touch: 1,
  interviewed: 0.8,
  scheduled: 0.6,
  in_conversation: 0.45,
  contacted: 17 / 60,
  identified: 0,
  unanswered: 17 / 60,
  declined: 17 / 60,
  archived: 0,
}

const ORDER: readonly Stage[] = [
  'in_touch',
  'interviewed',
  'scheduled',
  'in_conversation',
  'contacted',
  'identified',
  'unanswered',
  'declined',
  'archived',
]

/** People under the stage they are at, those one knows best first. */
export function byStage(people: readonly Contact[]): [Stage, Contact[]][] {
  return ORDER.map((stage): [Stage, Contact[]] => [
    stage,
    people.filter((person) => person.stage === stage),
  ]).filter(([, some]) => some.length > 0)
}
