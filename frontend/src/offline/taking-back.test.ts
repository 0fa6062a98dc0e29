import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { showsList } from '@/api/shows'
import { inverse } from './inverse'
import { step } from './operations'
import { queue } from './queued.testing'
import { shadowed } from './shadow'

const OWED = '0199c3a2-7c11-7e5a-9d53-000000000001'
const NEW = '0199c3a2-7c11-7e5a-9d53-000000000002'

describe('taking a step back', () => {
  const ASK = '/api/v1/outreach/{id}'
  const TALK = '/api/v1/interviews/{id}'
  const ask = {
    id: 'ask',
    status: 'sent',
    answer: null,
    answered_at: null,
    answer_text: null,
    ask_again_on: null,
    retry_after: null,
  }
  const answer = step(`${ASK}/answer`, { id: 'ask' }, { answer: 'declined' })
  const reopen = step(`${ASK}/reopen`, { id: 'ask' })
  const talk = {
    id: 'talk',
    status: 'scheduled',
    started_at: null,
    ended_at: null,
    cancelled_by: null,
    cancel_reason: null,
    missed_by: null,
    wrapped_up_at: null,
  }

  it('is a step of the contract wherever there is one', () => {
    const contract = readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8')
    const paths = [...contract.matchAll(/^ {2}(\/\S+\/[a-z-]+):$/gm)].map(([, path]) => path ?? '')
    // Imports are done by request, and undone by one of their own.
    const steps = paths.filter((path) => /\{id\}\/[a-z-]+$/.test(path) && !/imports/.test(path))
    const backs = steps.flatMap((path) => {
      const back = inverse({ method: 'POST', path, at: {} })
      return back?.method === 'POST' ? [back.path] : []
    })
    expect(backs.length).toBeGreaterThan(8)
    expect(backs.filter((path) => !paths.includes(path))).toEqual([])
  })

  it('shows an ask as it was, whether the answer has reached the server or not', () => {
    expect(shadowed(queue(answer), undefined, ask)).toMatchObject({ status: 'declined' })
    expect(inverse(answer)).toEqual(reopen)
    expect(shadowed(queue(answer, reopen), undefined, ask)).toEqual(ask)
    const answered = { ...ask, status: 'declined', answer: 'declined', answer_text: 'No time' }
    expect(shadowed(queue(reopen), undefined, answered)).toEqual(ask)
  })

  it('shows a talk as it was', () => {
    const back = step(`${TALK}/reopen`, { id: 'talk' })
    const off = { ...talk, status: 'cancelled', cancelled_by: 'them' }
    const under_way = { ...talk, status: 'under_way', started_at: '2026-11-27T08:00:00Z' }
    const held = { ...under_way, status: 'held', ended_at: '2026-11-27T08:17:00Z' }
    const wrapped = { ...held, wrapped_up_at: '2026-11-27T09:00:00Z' }
    for (const [after, before] of [
      [off, talk],
      [held, under_way],
      [wrapped, held],
    ]) {
      expect(shadowed(queue(back), undefined, after)).toEqual(before)
    }
  })
})

describe('what is done and taken up again', () => {
  const path = '/api/v1/follow-ups/{id}'
  const pending = showsList(path, { status: 'pending' }, { by: 'due_at' }).shows
  const owed = { id: OWED, status: 'pending', due_at: '2026-11-20T08:00:00Z', done_at: null }
  const later = { ...owed, id: NEW, due_at: '2026-11-30T08:00:00Z' }
  const complete = { ...step(`${path}/complete`, { id: OWED }, {}), shown: owed }

  it('is back in its place though the server has said that it is done', () => {
    const reopen = inverse(complete)
    if (reopen === undefined) throw new Error('nothing takes it back')
    const items = [later]
    expect(shadowed(queue(reopen), pending, { items })).toEqual({
      items: [{ ...owed, snoozed_until: null }, later],
    })
  })

  it('is there once where it never left', () => {
    const reopen = inverse(complete)
    if (reopen === undefined) throw new Error('nothing takes it back')
    expect(shadowed(queue(complete, reopen), pending, { items: [owed] })).toEqual({
      items: [{ ...owed, snoozed_until: null }],
    })
  })
})
