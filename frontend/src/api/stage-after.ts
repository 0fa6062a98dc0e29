import type { Stage } from './reads/contacts'

export const BEFORE_A_TALK: ReadonlySet<Stage> = new Set([
  'identified',
  'contacted',
  'unanswered',
  'declined',
  'in_conversation',
])
export const ASKED: ReadonlySet<Stage> = new Set([
  'contacted',
  'unanswered',
  'declined',
  'in_conversation',
])

/** What was noted about somebody, as far as it tells at which stage they are then. */
export type Noted = 'sent' | 'accepted' | 'declined' | 'later' | 'planned' | 'rested' | 'archived'

/** Where somebody stands after that; undefined where only all of their story tells. */
export function stageAfter(stage: Stage, noted: Noted): Stage | undefined {
  switch (noted) {
    case 'archived':
      return 'archived'
    case 'planned':
      return BEFORE_A_TALK.has(stage) ? 'scheduled' : undefined
    case 'sent':
      return BEFORE_A_TALK.has(stage) && stage !== 'in_conversation' ? 'contacted' : undefined
    case 'rested':
      return stage === 'contacted' ? 'unanswered' : undefined
    case 'accepted':
      return ASKED.has(stage) ? 'in_conversation' : undefined
    case 'declined':
      return ASKED.has(stage) ? 'declined' : undefined
    case 'later':
      return ASKED.has(stage) ? 'contacted' : undefined
  }
}
