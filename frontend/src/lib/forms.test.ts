import { expect, it } from 'vitest'
import { safeNext, textOf } from './forms'

it('takes the blanks off what was typed', () => {
  const form = new FormData()
  form.set('name', '  Ana Example ')
  expect(textOf(form, 'name')).toBe('Ana Example')
  expect(textOf(form, 'title')).toBe('')
})

it.each([
  ['/people/1?x=2', '/people/1?x=2'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [undefined, '/'],
])('after signing in goes from %j to %j', (next, to) => {
  expect(safeNext(next)).toBe(to)
})
