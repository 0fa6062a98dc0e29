import { expect, it } from 'vitest'
import { uuidv7 } from './ids'

it('makes ids of the form that the API takes', () => {
  expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('carries the time in front, so that ids sort by it', () => {
  const at = Date.UTC(2026, 10, 23)
  expect(uuidv7(at).replace('-', '').slice(0, 12)).toBe(at.toString(16).padStart(12, '0'))
  expect(uuidv7(at) < uuidv7(at + 1)).toBe(true)
})

it('never makes the same one twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuidv7(1))).size).toBe(1000)
})
