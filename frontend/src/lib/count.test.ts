import { expect, it } from 'vitest'
import { graphemeCount, wordCount } from './count'

it('counts words in every script that has spaces', () => {
  expect(wordCount('Grüße, Ana – it’s me!')).toBe(4)
  expect(wordCount('')).toBe(0)
})

it('counts characters as a reader does', () => {
  expect(graphemeCount('Zoë 👩‍👩‍👧 🇳🇴')).toBe(7)
  expect(graphemeCount('')).toBe(0)
})
