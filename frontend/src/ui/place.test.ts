import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf } from './place'

const SCREEN = { width: 390, height: 844 }
const MENU = { width: 224, height: 140 }

test('a menu hangs under its opener, right edges in line', () => {
  expect(placeOf({ top: 100, bottom: 144, right: 370 }, MENU, SCREEN)).toEqual({
    top: 150,
    left: 146,
    maxHeight: 140,
  })
})

test('it goes above where there is no room below', () => {
  expect(placeOf({ top: 780, bottom: 824, right: 370 }, MENU, SCREEN).top).toBe(780 - 6 - 140)
})

test('it becomes as high as there is room, and scrolls', () => {
  const long = { width: 224, height: 2000 }
  expect(placeOf({ top: 500, bottom: 544, right: 370 }, long, SCREEN)).toEqual({
    top: 8,
    left: 146,
    maxHeight: 486,
  })
})

test('it stays on the screen, wherever its opener is', () => {
  const place = integer({ min: 0, max: 800 })
  assert(
    property(place, place, integer({ min: 40, max: 370 }), place, (top, right, w, h) => {
      const opener = { top, bottom: top + 44, right }
      const { top: at, left, maxHeight } = placeOf(opener, { width: w, height: h }, SCREEN)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(left + w).toBeLessThanOrEqual(SCREEN.width - 8)
      expect(at).toBeGreaterThanOrEqual(8)
      expect(at + Math.min(h, maxHeight)).toBeLessThanOrEqual(SCREEN.height - 8)
    }),
  )
})
