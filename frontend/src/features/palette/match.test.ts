import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { score } from './match'

it.each([
  ['', 'Settings', true],
  ['set', 'Settings', true],
  ['add per', 'Add a person', true],
  ['per add', 'Add a person', true],
  ['adper', 'Add a person', true],
  ['aap', 'Add a person', true],
  ['erson', 'Add a person', true],
  ['rs', 'Add a person', false],
  ['adx', 'Add a person', false],
  ['jose', 'José Muñoz', true],
  ['STR', 'Straße', true],
  ['xyz', 'Settings', false],
])('%j finds %j: %j', (typed, text, found) => {
  expect(score(typed, text) > 0).toBe(found)
})

it('puts what begins with the letters before what only has them', () => {
  const best = ['Keyboard shortcuts', 'Add a person', 'Personal tokens'].toSorted(
    (a, b) => score('person', b) - score('person', a),
  )
  expect(best).toEqual(['Personal tokens', 'Add a person', 'Keyboard shortcuts'])
})

it('finds every text by its own beginning, whatever stands in it', () => {
  assert(
    property(
      array(constantFrom('Ana', 'été', 'x1', '-', '?'), { minLength: 1 }),
      string(),
      (words, typed) => {
        const text = words.join(' ')
        expect(score(text.slice(0, 5), text)).toBeGreaterThan(0)
        expect(score(typed, text)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
