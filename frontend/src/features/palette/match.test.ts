import { expect, it } from 'vitest'
import { matches } from './match'

it.each([
  ['', 'Settings', true],
  ['set', 'Settings', true],
  ['add per', 'Add a person', true],
  ['per add', 'Add a person', true],
  ['erson', 'Add a person', false],
  ['jose', 'José Muñoz', true],
  ['STR', 'Straße', true],
])('%j finds %j: %j', (typed, text, found) => {
  expect(matches(typed, text)).toBe(found)
})
