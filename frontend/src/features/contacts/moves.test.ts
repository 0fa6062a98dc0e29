import { describe, expect, it } from 'vitest'
import { stageAfter } from '@/api/stage-after'
import { moveBetween } from './moves'
import { STAGES } from './stages'

describe('a move on the board', () => {
  it('is the step that leads there', () => {
    expect(moveBetween('identified', 'contacted')).toEqual({ step: 'write' })
    expect(moveBetween('contacted', 'in_conversation')).toEqual({ step: 'answer_yes' })
    expect(moveBetween('contacted', 'declined')).toEqual({ step: 'answer_no' })
    expect(moveBetween('in_conversation', 'scheduled')).toEqual({ step: 'plan' })
    expect(moveBetween('scheduled', 'interviewed')).toEqual({ step: 'open_talk' })
    expect(moveBetween('interviewed', 'in_touch')).toEqual({ step: 'thank' })
    expect(moveBetween('contacted', 'unanswered')).toEqual({ step: 'rest' })
  })

  it('is refused with a reason when nothing leads there', () => {
    expect(moveBetween('contacted', 'identified')).toEqual({ refused: 'no_way_back' })
    expect(moveBetween('identified', 'in_conversation')).toEqual({ refused: 'ask_first' })
    expect(moveBetween('identified', 'interviewed')).toEqual({ refused: 'plan_first' })
    expect(moveBetween('in_touch', 'scheduled')).toEqual({ refused: 'talked_already' })
  })

  it.each(STAGES)('puts aside whoever is at %s, and takes them back', (stage) => {
    expect(moveBetween(stage, 'archived')).toEqual({ step: 'archive' })
    if (stage !== 'archived') {
      expect(moveBetween('archived', stage)).toEqual({ step: 'unarchive' })
    }
  })
})

describe('what was noted about somebody', () => {
  it('takes them on at once where that is certain', () => {
    expect(stageAfter('identified', 'sent')).toBe('contacted')
    expect(stageAfter('contacted', 'accepted')).toBe('in_conversation')
    expect(stageAfter('unanswered', 'declined')).toBe('declined')
    expect(stageAfter('in_conversation', 'planned')).toBe('scheduled')
    expect(stageAfter('contacted', 'rested')).toBe('unanswered')
    expect(stageAfter('scheduled', 'archived')).toBe('archived')
  })

  it('never takes back whom one has talked to', () => {
    for (const noted of ['sent', 'accepted', 'declined', 'later', 'planned', 'rested'] as const) {
      for (const stage of ['interviewed', 'in_touch', 'archived'] as const) {
        expect(stageAfter(stage, noted)).toBeUndefined()
      }
    }
  })
})
