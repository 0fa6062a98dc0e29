import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, type Waiting } from '@/offline/operations'
import { settled, take } from '@/offline/queue'
import { arranged, moves, neighbour, type Move } from './arrange'

type List = ReturnType<typeof list>

const list = (main: string, spare = '') => [
  ...Array.from(main + spare, (text, position) => ({
    id: text,
    text,
    position,
    spare: position >= main.length,
    referral: false,
  })),
  { id: '?', text: '?', position: main.length + spare.length, spare: false, referral: true },
]

/** The list after a move, as the server does it: it pushes the rest. */
function placed(questions: List, { id, patch }: Move): List {
  const one = questions.find((question) => question.id === id)
  if (one === undefined) throw new Error(id)
  const own = questions.filter((question) => question.id !== id && !question.referral)
  own.splice(patch.position, 0, { ...one, spare: patch.spare ?? one.spare })
  return [...own, ...questions.filter((question) => question.referral)].map(
    (question, position) => ({ ...question, position }),
  )
}

/** The list as it shows before the server has answered: each has the place that was written. */
function shown(questions: List, written: readonly Move[]): List {
  return written.reduce(
    (now, { id, patch }) =>
      now.map((question) => (question.id === id ? { ...question, ...patch } : question)),
    questions,
  )
}

function read(questions: List): string {
  const { main, spare } = arranged(questions)
  return [main, spare].map((group) => group.map((question) => question.text).join('')).join('|')
}

const QUESTION = '/api/v1/interviews/{interview_id}/questions/{id}'

const waiting = (order: number, id: string, patch: Move['patch']): Waiting => ({
  id: `op-${String(order)}`,
  owner: 'me',
  order,
  done_at: '2026-11-27T08:00:00Z',
  operation: change(QUESTION, { interview_id: 'talk', id }, patch),
})

function moveOf({ at, body }: Waiting['operation']): Move {
  const { position, spare } = body ?? {}
  return {
    id: at['id'] ?? '',
    patch: { position: Number(position), ...(typeof spare === 'boolean' && { spare }) },
  }
}

describe('a question', () => {
  it.each([
    ['c', { spare: false, index: 0 }, 'cabd|xy'],
    ['a', { spare: false, index: 3 }, 'bcda|xy'],
    ['b', { spare: true, index: 0 }, 'acd|bxy'],
    ['y', { spare: false, index: 4 }, 'abcdy|x'],
    ['x', { spare: true, index: 1 }, 'abcd|yx'],
  ])('%s moved to %j stands there', (id, place, expected) => {
    const questions = list('abcd', 'xy')
    const written = moves(arranged(questions), id, place)
    expect(read(written.reduce(placed, questions))).toBe(expected)
    expect(read(shown(questions, written))).toBe(expected)
  })

  it('ends where it is shown, however many moves wait while some are on their way', () => {
    const move = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'),
      spare: fc.boolean(),
      index: fc.nat({ max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(fc.option(move), { maxLength: 30 }), (story) => {
        let server = list('abcd', 'xy')
        let queue: readonly Waiting[] = []
        let order = 0
        const now = () =>
          shown(
            server,
            queue.map(({ operation }) => moveOf(operation)),
          )
        const send = () => {
          const { queue: left, next } = take(queue)
          queue = next === undefined ? left : settled(left, next, undefined)
          if (next !== undefined) server = placed(server, moveOf(next.operation))
        }
        for (const step of story) {
          if (step === null) send()
          else {
            for (const { id, patch } of moves(arranged(now()), step.id, step)) {
              order += 1
              queue = [...queue, waiting(order, id, patch)]
            }
          }
        }
        const seen = read(now())
        while (queue.length > 0) send()
        expect(read(server)).toBe(seen)
      }),
    )
  })

  it('that stays where it is writes nothing', () => {
    expect(moves(arranged(list('abc')), 'b', { spare: false, index: 1 })).toEqual([])
  })

  it('goes across the line by one step', () => {
    const all = arranged(list('ab', 'x'))
    const [, b] = all.main
    const [x] = all.spare
    if (b === undefined || x === undefined) throw new Error('the list lost some')
    expect(neighbour(all, b, 1)).toEqual({ spare: true, index: 0 })
    expect(neighbour(all, x, -1)).toEqual({ spare: false, index: 2 })
    expect(neighbour(all, x, 1)).toBeUndefined()
  })

  it('is never moved behind the last one', () => {
    expect(arranged(list('ab')).last?.text).toBe('?')
    expect(moves(arranged(list('ab')), '?', { spare: false, index: 0 })).toEqual([])
  })
})
