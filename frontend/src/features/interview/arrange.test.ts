import { describe, expect, it } from 'vitest'
import { arranged, moves, neighbour, type Place } from './arrange'

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

/** The list after the moves, as the server does them: one after the other, each pushing the rest. */
function after(questions: ReturnType<typeof list>, id: string, place: Place): string {
  let now = questions
  for (const { id: moved, patch } of moves(arranged(questions), id, place)) {
    const one = now.find((question) => question.id === moved)
    if (one === undefined) throw new Error(moved)
    const own = now.filter((question) => question.id !== moved && !question.referral)
    own.splice(patch.position, 0, { ...one, spare: patch.spare ?? one.spare })
    now = [...own, ...now.filter((question) => question.referral)].map((question, position) => ({
      ...question,
      position,
    }))
  }
  const { main, spare } = arranged(now)
  return [main, spare].map((group) => group.map((question) => question.text).join('')).join('|')
}

/** The list as it shows before the server has answered: each has the place that was written. */
function shown(questions: ReturnType<typeof list>, id: string, place: Place): string {
  const written = new Map(
    moves(arranged(questions), id, place).map((move) => [move.id, move.patch]),
  )
  const { main, spare } = arranged(
    questions.map((question) => ({ ...question, ...written.get(question.id) })),
  )
  return [main, spare].map((group) => group.map((question) => question.text).join('')).join('|')
}

describe('a question', () => {
  it.each([
    ['c', { spare: false, index: 0 }, 'cabd|xy'],
    ['a', { spare: false, index: 3 }, 'bcda|xy'],
    ['b', { spare: true, index: 0 }, 'acd|bxy'],
    ['y', { spare: false, index: 4 }, 'abcdy|x'],
    ['x', { spare: true, index: 1 }, 'abcd|yx'],
  ])('%s moved to %j stands there', (id, place, expected) => {
    expect(after(list('abcd', 'xy'), id, place)).toBe(expected)
    expect(shown(list('abcd', 'xy'), id, place)).toBe(expected)
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
