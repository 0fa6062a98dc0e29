import { describe, expect, it } from 'vitest'
import { account } from './en/account'
import { app } from './en/app'
import { messages } from './en/messages'
import { people } from './en/people'
import { talks } from './en/talks'
import { speak } from './translate'

const { t, sayCode } = speak({
  hello: 'Hello {name}',
  found: { one: '{count} person', other: '{count} people' },
  'reason.late': 'It is late',
} as const)

describe('messages', () => {
  it('fill their slots', () => {
    expect(t('hello', { name: 'Ana {x}' })).toBe('Hello Ana {x}')
  })

  it('choose the plural form, and write numbers as people do', () => {
    expect(t('found', { count: 1 })).toBe('1 person')
    expect(t('found', { count: 0 })).toBe('0 people')
    expect(t('found', { count: 12_345 })).toBe('12,345 people')
  })

  it('say a code of the API, or what the API says itself', () => {
    expect(sayCode('reason', 'late', {}, 'Late.')).toBe('It is late')
    expect(sayCode('reason', 'new_code', {}, 'In words.')).toBe('In words.')
  })
})

it('no part of the catalogue says the same key twice', () => {
  const keys = [app, people, messages, talks, account].flatMap((part) => Object.keys(part))
  expect(keys.length).toBe(new Set(keys).size)
})
