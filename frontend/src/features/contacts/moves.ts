import type { Stage } from '@/api/reads/contacts'
import { ASKED, BEFORE_A_TALK } from '@/api/stage-after'

/** What is to be done so that somebody stands at another stage. */
export type Step =
  | 'write'
  | 'answer_yes'
  | 'answer_no'
  | 'plan'
  | 'open_talk'
  | 'thank'
  | 'rest'
  | 'archive'
  | 'unarchive'

/** Why somebody can't be moved there by hand. */
export type Refusal =
  | 'no_way_back'
  | 'ask_first'
  | 'answered_already'
  | 'talk_is_planned'
  | 'talked_already'
  | 'plan_first'
  | 'talk_first'
  | 'nothing_out'

export type Move = { step: Step } | { refused: Refusal }

const MET: ReadonlySet<Stage> = new Set(['interviewed', 'in_touch'])

/**
 * How somebody gets from one stage to another. Stages follow from what happened, so a move is the
 * step that leads there, or there is a reason why there is none.
 */
export function moveBetween(from: Stage, to: Stage): Move {
  if (to === 'archived') return { step: 'archive' }
  if (from === 'archived') return { step: 'unarchive' }
  switch (to) {
    case 'identified':
      return { refused: 'no_way_back' }
    case 'contacted':
      return towardsAsked(from)
    case 'in_conversation':
      return towardsAnswer(from, 'answer_yes')
    case 'declined':
      return towardsAnswer(from, 'answer_no')
    case 'scheduled':
      return BEFORE_A_TALK.has(from) ? { step: 'plan' } : { refused: 'talked_already' }
    case 'interviewed':
      if (from === 'scheduled') return { step: 'open_talk' }
      return { refused: MET.has(from) ? 'no_way_back' : 'plan_first' }
    case 'in_touch':
      return from === 'interviewed' ? { step: 'thank' } : { refused: 'talk_first' }
    case 'unanswered':
      return from === 'contacted' ? { step: 'rest' } : { refused: 'nothing_out' }
  }
}

function towardsAsked(from: Stage): Move {
  if (from === 'in_conversation') return { refused: 'answered_already' }
  if (from === 'scheduled') return { refused: 'talk_is_planned' }
  return MET.has(from) ? { refused: 'talked_already' } : { step: 'write' }
}

function towardsAnswer(from: Stage, step: 'answer_yes' | 'answer_no'): Move {
  if (from === 'identified') return { refused: 'ask_first' }
  if (from === 'scheduled') return { refused: 'talk_is_planned' }
  if (MET.has(from)) return { refused: 'talked_already' }
  return ASKED.has(from) ? { step } : { refused: 'ask_first' }
}
