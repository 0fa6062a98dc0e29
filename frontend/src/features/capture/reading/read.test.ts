import { array, assert, constantFrom, date, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, type Known, type Reading } from './read'

/** A Thursday, ten in the morning in Berlin. */
const known: Known = {
  now: new Date('2026-11-26T09:00:00Z'),
  zone: 'Europe/Berlin',
  language: 'en',
  names: ['Ana Example', 'bo sample'],
}
const german: Known = { ...known, language: 'de' }

/** A reading in short: only what was found. */
function short(reading: Reading) {
  const { when, emails, phones, links, ...rest } = reading
  const values = Object.entries(rest).flatMap(([key, found]) =>
    found === undefined ? [] : [[key, typeof found === 'string' ? found : found.value] as const],
  )
  const lists = Object.entries({ emails, phones, links }).flatMap(([key, found]) =>
    found.length === 0 ? [] : [[key, found.map((one) => one.value)] as const],
  )
  const at = when === undefined ? {} : { when: [when.date, when.time].filter(Boolean).join(' ') }
  return Object.fromEntries([...values, ...lists, ...Object.entries(at)])
}

it.each([
  [
    'coffee with Ana Fri 3pm',
    { kind: 'talk', medium: 'coffee', name: 'Ana', when: '2026-11-27 15:00' },
  ],
  [
    'coffee with ana example thu 3pm',
    { kind: 'talk', medium: 'coffee', name: 'Ana Example', when: '2026-11-26 15:00' },
  ],
  [
    'Coffee with Ana Thu 9am',
    { kind: 'talk', medium: 'coffee', name: 'Ana', when: '2026-12-03 09:00' },
  ],
  [
    'video call with Cleo Specimen tomorrow at 10:30 for 30 min',
    { kind: 'talk', medium: 'video', name: 'Cleo Specimen', when: '2026-11-27 10:30', minutes: 30 },
  ],
  [
    'coffee with Ana at Café Example Fri 3pm',
    {
      kind: 'talk',
      medium: 'coffee',
      name: 'Ana',
      place: 'Café Example',
      when: '2026-11-27 15:00',
    },
  ],
  ['talk to Ana on Monday at 4', { kind: 'talk', name: 'Ana', when: '2026-11-30 16:00' }],
  [
    'lunch Dora Dec 12 noon',
    { kind: 'talk', medium: 'coffee', name: 'Dora', when: '2026-12-12 12:00' },
  ],
  [
    'meet Ana next Thursday 15:00',
    { kind: 'talk', medium: 'in_person', name: 'Ana', when: '2026-12-03 15:00' },
  ],
  [
    'Zoom with Emil von Muster 3 Jan 9am',
    { kind: 'talk', medium: 'video', name: 'Emil von Muster', when: '2027-01-03 09:00' },
  ],
  ['call with Ana at 11', { kind: 'talk', medium: 'phone', name: 'Ana', when: '2026-11-26 11:00' }],
  ['call Ana tomorrow', { kind: 'reminder', what: 'call Ana', name: 'Ana', when: '2026-11-27' }],
  [
    'remind me to thank Bo on Friday',
    { kind: 'reminder', what: 'thank Bo', name: 'Bo', when: '2026-11-27' },
  ],
  [
    'remind me about lunch with Bo in 2 weeks',
    { kind: 'reminder', what: 'lunch with Bo', name: 'Bo', when: '2026-12-10' },
  ],
  [
    'email bo sample in a month',
    { kind: 'reminder', what: 'email bo sample', name: 'bo sample', when: '2026-12-26' },
  ],
  ['send Ana the case study', { kind: 'reminder', what: 'send Ana the case study', name: 'Ana' }],
  [
    'met Bo at PyCon, data lead at Acme, ask about migrations',
    {
      kind: 'person',
      name: 'Bo',
      met: 'PyCon',
      title: 'data lead',
      organization: 'Acme',
      curious: 'migrations',
    },
  ],
  [
    'Bo Beispiel, designer, Hafen GmbH, knows everybody',
    {
      kind: 'person',
      name: 'Bo Beispiel',
      title: 'designer',
      organization: 'Hafen GmbH',
      about: 'knows everybody',
    },
  ],
  [
    'add Cleo Specimen at Harbour Example',
    { kind: 'person', name: 'Cleo Specimen', organization: 'Harbour Example' },
  ],
  [
    'Cleo cleo@example.com +49 40 1234567',
    { kind: 'person', name: 'Cleo', emails: ['cleo@example.com'], phones: ['+49 40 1234567'] },
  ],
  ['ana', { kind: 'person', name: 'Ana' }],
  ['', { kind: 'person' }],
])('%j', (text, expected) => {
  expect(short(read(text, known))).toEqual(expected)
})

it.each([
  [
    'Kaffee mit Ana Fr 15 Uhr',
    { kind: 'talk', medium: 'coffee', name: 'Ana', when: '2026-11-27 15:00' },
  ],
  [
    'Telefonat mit Ana am 12.12. um 9:30',
    { kind: 'talk', medium: 'phone', name: 'Ana', when: '2026-12-12 09:30' },
  ],
  [
    'Treffen mit Bo übermorgen um 4',
    { kind: 'talk', medium: 'in_person', name: 'Bo', when: '2026-11-28 16:00' },
  ],
  [
    'Ana anrufen morgen',
    { kind: 'reminder', what: 'Ana anrufen', name: 'Ana', when: '2026-11-27' },
  ],
  [
    'Erinnere mich daran, Bo zu danken, am Freitag',
    { kind: 'reminder', what: 'Bo zu danken', name: 'Bo', when: '2026-11-27' },
  ],
  ['Bo auf der PyCon getroffen', { kind: 'person', name: 'Bo', met: 'PyCon' }],
  [
    'traf Bo auf der PyCon, Datenchefin bei Acme, nach Migrationen fragen',
    {
      kind: 'person',
      name: 'Bo',
      met: 'PyCon',
      title: 'Datenchefin',
      organization: 'Acme',
      curious: 'Migrationen',
    },
  ],
])('in German: %j', (text, expected) => {
  expect(short(read(text, german))).toEqual(expected)
})

describe('what is pasted', () => {
  it('as the end of a letter', () => {
    const text = `Best regards,

Ana Example
Data Lead, Harbour Example GmbH
ana@harbour.example | +49 (0)40 123456-7
www.harbour.example`
    expect(short(read(text, known))).toEqual({
      kind: 'person',
      name: 'Ana Example',
      title: 'Data Lead',
      organization: 'Harbour Example GmbH',
      emails: ['ana@harbour.example'],
      phones: ['+49 (0)40 123456-7'],
      links: ['https://www.harbour.example'],
    })
  })

  it('as a signature whose role and organization look like a place', () => {
    expect(
      short(read('Ana Example\nLead engineer, Harbour Example\nAna lives by the sea', known)),
    ).toMatchObject({ title: 'Lead engineer', organization: 'Harbour Example' })
    const place = 'Ana Example\nDiver\nFrankfurt am Main, Germany'
    expect(short(read(place, known))).toMatchObject({ location: 'Frankfurt am Main, Germany' })
  })

  it('as a profile', () => {
    const text = `Cleo Specimen
She/Her
 · 2nd
Product designer at Example Health | speaker
Lisbon, Portugal · Contact info
500+ connections
https://www.linkedin.com/in/cleo-specimen`
    expect(short(read(text, known))).toEqual({
      kind: 'person',
      name: 'Cleo Specimen',
      title: 'Product designer',
      organization: 'Example Health',
      location: 'Lisbon, Portugal',
      links: ['https://www.linkedin.com/in/cleo-specimen'],
    })
  })
})

const scraps = constantFrom(
  'coffee',
  'with',
  'Ana',
  'met',
  'bo sample',
  'Thu',
  '3pm',
  'at',
  'um',
  '15 Uhr',
  'morgen',
  'in 3 days',
  'in 400 months',
  '31.2.',
  '29 Feb',
  '2026-13-40',
  'remind me to',
  'call',
  ',',
  ';',
  '\n',
  'a@b.example',
  '+49 40 123456',
  'https://x.example/a,b',
  'for 30 min',
  'I',
  'É',
  '👩‍💻',
  '\u{e000}',
  'am',
  '25:99',
  'next',
  'So',
)
const anything = oneof(
  string({ unit: 'grapheme', maxLength: 120 }),
  array(scraps, { maxLength: 14 }).map((all) => all.join(' ')),
)

describe('whatever is typed', () => {
  it('is read without a failure, and every span lies in it', () => {
    assert(
      property(
        anything,
        constantFrom('en', 'de'),
        date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        constantFrom('Europe/Berlin', 'Pacific/Kiritimati', 'America/St_Johns'),
        (text, language, now, zone) => {
          const {
            when,
            emails,
            phones,
            links,
            kind: _kind,
            ...parts
          } = read(text, { ...known, language, now, zone })
          const spans = [
            ...Object.values(parts),
            ...emails,
            ...phones,
            ...links,
            ...(when?.spans ?? []),
          ]
          for (const span of spans) {
            if (span === undefined) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          if (when !== undefined) {
            expect(Number.isNaN(Date.parse(when.date))).toBe(false)
            expect(when.time ?? '00:00').toMatch(/^[0-2]\d:[0-5]\d$/)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('means the same when it is read again', () => {
    assert(
      property(anything, (text) => {
        expect(read(text, known)).toEqual(read(text, known))
      }),
    )
  })
})
