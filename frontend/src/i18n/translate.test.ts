import { describe, expect, it } from 'vitest'
import { speak } from './translate'

const some = {
  hello: 'Hello {name}',
  found: { one: '{count} person', other: '{count} people' },
  'reason.late': 'It is late',
} as const

const voice = speak<typeof some>({ en: async () => some, de: async () => some })
await voice.words()
const { t, sayCode } = voice

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

describe('words that come late', () => {
  it('make whoever asks wait for them, as React understands it', async () => {
    const late = speak<typeof some>({ en: async () => some, de: async () => some })
    let waiting: unknown
    try {
      late.t('hello', { name: 'Ana' })
    } catch (thrown) {
      waiting = thrown
    }
    await waiting
    expect(late.t('hello', { name: 'Ana' })).toBe('Hello Ana')
  })

  it('say once that they did not come, and are asked for again', async () => {
    let online = false
    const load = async () => {
      if (!online) throw new Error('offline')
      return some
    }
    const late = speak<typeof some>({ en: load, de: load })
    await expect(late.words()).rejects.toThrow('offline')
    expect(() => late.t('hello', { name: 'Ana' })).toThrow('offline')
    online = true
    await late.words()
    expect(late.t('hello', { name: 'Ana' })).toBe('Hello Ana')
  })

  it('fall back on what every screen knows', async () => {
    const more = { bye: 'Goodbye' } as const
    const part = speak<typeof some & typeof more>(
      { en: async () => more, de: async () => more },
      voice,
    )
    await part.words()
    expect([part.t('bye'), part.t('hello', { name: 'Ana' })]).toEqual(['Goodbye', 'Hello Ana'])
  })
})

type Part = Readonly<Record<string, unknown>>
const parts = (files: Record<string, Record<string, Part>>) =>
  Object.values(files).flatMap((file) => Object.values(file))
const english = parts(import.meta.glob('./en/*.ts', { eager: true }))
const ENGLISH: Part = Object.assign({}, ...english)
const GERMAN: Part = Object.assign({}, ...parts(import.meta.glob('./de/*.ts', { eager: true })))

/** The slots of a text, in no order. */
const slots = (message: unknown) =>
  new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

it('no part of the catalogue says the same key twice', () => {
  const keys = english.flatMap((part) => Object.keys(part))
  expect(keys.length).toBe(new Set(keys).size)
})

it.each(Object.entries(ENGLISH))('German fills the same slots in %s', (key, english) => {
  expect(slots(Object.entries(GERMAN).find(([one]) => one === key)?.[1])).toEqual(slots(english))
})

/** The same in both languages: names, and words that German took over. */
const SHARED = new Set([
  'app.name',
  'app.title',
  'text.colon',
  'language.en',
  'language.de',
  'contact.name',
  'settings.name',
  'contact.linkHint',
  'channel.email',
  'channel.phone',
  'medium.video',
  'interview.at',
  'interview.place.video',
  'next.due',
  'today.talkAt',
  'today.greeting',
  'message.mailShort',
  'interest.technology',
  'did.PATCH',
  'did.POST',
  'part.name',
  'part.body',
  'part.text',
  'opportunities.isMoved',
  'names.name',
  'capture.name',
  'capture.links',
  'capture.kind.person',
])

it('leaves nothing in English', () => {
  const same = Object.entries(GERMAN).filter(
    ([key, german]) =>
      typeof german === 'string' &&
      Object.entries(ENGLISH).some(([one, english]) => one === key && english === german),
  )
  expect(same.map(([key]) => key).filter((key) => !SHARED.has(key))).toEqual([])
})
