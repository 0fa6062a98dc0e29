import type { Stage } from '@/api/reads/contacts'
import type { Interest } from '@/api/reads/people'

export const INTERESTS: readonly Interest[] = [
  'work',
  'role',
  'organization',
  'technology',
  'industry',
]

/** The stages of the road, in order; those beside it stand where they left it. */
export const STAGES: readonly Stage[] = [
  'identified',
  'contacted',
  'in_conversation',
  'scheduled',
  'interviewed',
  'in_touch',
  'unanswered',
  'declined',
  'archived',
]

/** How far along the road a stage is, 0 to 1; what the dial shows. */
export const PROGRESS: Record<Stage, number> = {
  identified: 0,
  contacted: 17 / 60,
  in_conversation: 0.45,
  scheduled: 0.6,
  interviewed: 0.8,
  in_touch: 1,
  unanswered: 17 / 60,
  declined: 17 / 60,
  archived: 0,
}
