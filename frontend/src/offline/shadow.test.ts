import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showsAgenda, showsList, showsOne, type Shows } from '@/api/shows'
import { inverse } from './inverse'
import {
  change,
  create,
  moving,
  remove,
  restore,
  step,
  type Operation,
  type Waiting,
} from './operations'
import { queue } from './queued.testing'
import { seed, unknown } from './seed'
import { apply, shadowed } from './shadow'

const ANA = '0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d'
const OWED = '0199c3a2-7c11-7e5a-9d53-000000000001'
const NEW = '0199c3a2-7c11-7e5a-9d53-000000000002'
const CONTACT = '/api/v1/contacts/{id}'

const people: Shows = showsList(CONTACT, { archived: false }, { by: 'name' }).shows
const ana = { id: ANA, name: 'Ana', archived: false, stage: 'identified' }
const blank = {
  emails: [],
  phones: [],
  links: [],
  interest: [],
  common_ground: [],
  mutual_contacts: [],
  tags: [],
  external_ids: {},
  extra: {},
  archived: false,
}
const names = (data: unknown) =>
  (data as { pages: { items: { name: string }[] }[] }).pages.map((page) =>
    page.items.map((one) => one.name),
  )

describe('laid over the list of people', () => {
  const pages = { pages: [{ items: [ana, { ...ana, id: 'x', name: 'Cem' }], next: null }] }

  it('somebody new stands in the order of names', () => {
    const added = queue(create(CONTACT, { id: NEW }, { ...blank, name: 'Bo' }))
    expect(names(shadowed(added, people, pages))).toEqual([['Ana', 'Bo', 'Cem']])
  })

  it('somebody archived or deleted is gone at once, and back when that is taken back', () => {
    const archived = queue(change(CONTACT, { id: ANA }, { archived: true }, ana))
    expect(names(shadowed(archived, people, pages))).toEqual([['Cem']])
    const gone = remove(CONTACT, { id: ANA }, ana)
    expect(names(shadowed(queue(gone), people, pages))).toEqual([['Cem']])
    const back = restore('/api/v1/contacts/{id}/restore', { id: ANA }, ana)
    expect(names(shadowed(queue(gone, back), people, pages))).toEqual([['Ana', 'Cem']])
  })

  it('what nothing was done to stays the very same object', () => {
    const elsewhere = queue(change(CONTACT, { id: NEW }, { title: 'Diver' }))
    expect(shadowed(elsewhere, people, pages)).toBe(pages)
  })

  it('what the server refused is not shown', () => {
    const [refused] = queue(remove(CONTACT, { id: ANA }))
    const waiting = { ...(refused as Waiting), refused: { status: 409, detail: '', errors: [] } }
    expect(shadowed([waiting], people, pages)).toBe(pages)
  })

  it('nor is what hangs from it', () => {
    const [letter, sent] = queue(
      { method: 'PUT', path: '/api/v1/outreach/{id}', at: { id: 'l' } },
      moving(
        { method: 'POST', path: '/api/v1/outreach/{id}/send', at: { id: 'l' } },
        { id: ANA, stage: 'identified' },
        'contacted',
      ),
    )
    const refused = { ...(letter as Waiting), refused: { status: 422, detail: '', errors: [] } }
    expect(shadowed([refused, sent as Waiting], people, pages)).toBe(pages)
    expect(shadowed([letter as Waiting, sent as Waiting], people, pages)).not.toBe(pages)
  })
})

describe('laid over the agenda', () => {
  const entry = { kind: 'check_in', href: `/api/v1/follow-ups/${OWED}`, contact: { id: ANA } }
  const agenda = { items: [entry], next: null }
  const done = step('/api/v1/follow-ups/{id}/complete', { id: OWED }, {})

  it('what is done, skipped or put off leaves it', () => {
    const skip = step('/api/v1/follow-ups/{id}/skip', { id: OWED })
    const until = { until: '2026-12-01T08:00:00Z' }
    const snooze = step('/api/v1/follow-ups/{id}/snooze', { id: OWED }, until)
    for (const one of [done, skip, snooze]) {
      expect(shadowed(queue(one), undefined, agenda)).toEqual({ items: [], next: null })
    }
  })

  it('and is there again when that is undone', () => {
    const back = inverse(done)
    expect(back && shadowed(queue(done, back), undefined, agenda)).toEqual(agenda)
  })

  it('a person with a new name has it here too', () => {
    const renamed = queue(change(CONTACT, { id: ANA }, { name: 'Anna' }, ana))
    expect(shadowed(renamed, undefined, agenda)).toMatchObject({
      items: [{ ...entry, contact: { name: 'Anna' } }],
    })
  })

  it('a deleted person takes along what is owed to them', () => {
    const gone = queue(remove(CONTACT, { id: ANA }))
    expect(shadowed(gone, undefined, agenda)).toEqual({ items: [], next: null })
  })
})

const shown = (waiting: Waiting[], shows: Shows, data: unknown) =>
  (shadowed(waiting, shows, data) as { items: { kind: string; href: string }[] }).items

const agree = (id: string) => ({
  kind: 'agree_time',
  href: '/api/v1/outreach/o',
  contact: { id },
})

it('there is no time to be agreed on any more once a talk is planned', () => {
  const body = { contact_id: ANA, starts_at: '2026-12-01T10:00:00Z', minutes_agreed: 17 }
  const planned = queue({ method: 'PUT', path: '/api/v1/interviews/{id}', at: { id: NEW }, body })
  const data = { items: [agree(ANA), agree(OWED)], next: null }
  expect(shown(planned, showsAgenda().shows, data)).toEqual([agree(OWED)])
})

describe('a talk that is over', () => {
  const TALK = '0199c3a2-7c11-7e5a-9d53-000000000003'
  const contact = { id: ANA, name: 'Ana' }
  const finish = step(
    '/api/v1/interviews/{id}/finish',
    { id: TALK },
    {
      ended_at: '2026-11-27T08:00:00Z',
      promises: [],
      extended_at_their_request: false,
      thank_you_id: NEW,
    },
  )
  const due = { due_at: '2026-11-27T17:00:00Z', late_at: '2026-11-28T08:00:00Z' }
  const over = queue({ ...finish, shown: { contact, ...due } })
  const hold = { kind: 'hold_interview', href: `/api/v1/interviews/${TALK}`, contact }
  const agenda = {
    items: [hold, { kind: 'check_in', href: `/api/v1/follow-ups/${OWED}` }],
    next: null,
  }

  it('puts its thank-you first on the agenda, and wrapping up second', () => {
    const items = shown(over, showsAgenda().shows, agenda)
    expect(items.map((one) => one.kind)).toEqual(['thank_you', 'wrap_up', 'check_in'])
    expect(items[0]).toMatchObject({ ...due, href: `/api/v1/follow-ups/${NEW}`, contact })
    const again = shown(over, showsAgenda(ANA).shows, { items, next: null })
    expect(again.filter((one) => one.kind === 'thank_you')).toHaveLength(1)
    expect(shown(over, showsAgenda(OWED).shows, { items: [], next: null })).toEqual([])
  })

  it('has the thank-you among what is owed, with a page of its own', () => {
    const owed = showsList('/api/v1/follow-ups/{id}', { status: 'pending' }, { by: 'due_at' }).shows
    expect(shown(over, owed, { items: [] })).toMatchObject([{ id: NEW, kind: 'thank_you' }])
    const done = showsList('/api/v1/follow-ups/{id}', { status: 'done' }).shows
    expect(shown(over, done, { items: [] })).toEqual([])
    expect(seed(over, showsOne('/api/v1/follow-ups/{id}', NEW).shows)).toMatchObject({
      id: NEW,
      status: 'pending',
      interview_id: TALK,
      contact_id: ANA,
      ...due,
    })
    expect(unknown(over, ['follow-up', NEW])).toBe(true)
    expect(unknown(over, ['follow-up', OWED])).toBe(false)
  })

  it('leaves nothing to do once it was thanked for and wrapped up', () => {
    const thanked = step('/api/v1/follow-ups/{id}/complete', { id: NEW }, {})
    const wrapped = step('/api/v1/interviews/{id}/wrap-up', { id: TALK }, {})
    const all = queue({ ...finish, shown: { contact, ...due } }, thanked, wrapped)
    expect(shown(all, showsAgenda().shows, agenda).map((one) => one.kind)).toEqual(['check_in'])
  })
})

it('something new has a page and empty lists before the server knows of it', () => {
  const added = queue(create(CONTACT, { id: NEW }, { ...blank, name: 'Bo' }))
  expect(seed(added, showsOne(CONTACT, NEW).shows)).toMatchObject({
    id: NEW,
    name: 'Bo',
    stage: 'identified',
    emails: [],
  })
  const research = showsList('/api/v1/contacts/{contact_id}/research/{id}', { contact_id: NEW })
  expect(seed(added, research.shows)).toEqual({ items: [], next: null })
  expect(seed(added, showsOne(CONTACT, ANA).shows)).toBeUndefined()
})

it('what was made from a note is off the record as soon as the note is', () => {
  const NOTE = '/api/v1/interviews/{interview_id}/notes/{id}'
  const list = showsList('/api/v1/insights/{id}', { interview_id: 't' }).shows
  const items = ['n', 'other'].map((note_id) => ({
    id: `of ${note_id}`,
    note_id,
    off_the_record: false,
  }))
  const at = { interview_id: 't', id: 'n' }
  const hidden = queue(change(NOTE, at, { off_the_record: true }))
  expect(shadowed(hidden, list, { items })).toEqual({
    items: [{ ...items[0], off_the_record: true }, items[1]],
  })
  const shown = queue(change(NOTE, at, { off_the_record: false }))
  const before = { items: [{ ...items[0], off_the_record: true }] }
  expect(shadowed(shown, list, before)).toBe(before)
})

it('a question that moves up is shown above the one whose place it takes', () => {
  const QUESTION = '/api/v1/interviews/{interview_id}/questions/{id}'
  const list = showsList(QUESTION, { interview_id: 't' }, { by: 'position' }).shows
  const items = ['a', 'b', 'c'].map((id, position) => ({ id, position, interview_id: 't' }))
  const moved = queue(change(QUESTION, { interview_id: 't', id: 'c' }, { position: 1 }))
  const shown = shadowed(moved, list, { items }) as { items: { id: string }[] }
  expect(shown.items.map((one) => one.id)).toEqual(['a', 'c', 'b'])
})

describe('a change', () => {
  const seen = { ...ana, title: 'Diver', organization: { id: 'o', name: 'Acme Example' } }

  it('is only what differs from what was on the screen', () => {
    const { body } = change(
      CONTACT,
      { id: ANA },
      { name: 'Ana', title: 'Captain', organization_name: 'Acme Example' },
      seen,
    )
    expect(body).toEqual({ title: 'Captain' })
  })

  it('is undone by what was there before', () => {
    const changed = change(CONTACT, { id: ANA }, { title: 'Captain' }, seen)
    expect(inverse(changed)).toMatchObject({ body: { title: 'Diver' } })
    const joined = change(CONTACT, { id: ANA }, { organization_name: 'Harbour' }, ana)
    expect(inverse(joined)).toMatchObject({ body: { organization_id: null } })
  })
})

const column = (stage: string) => showsList(CONTACT, { stage }, { by: 'name' }).shows

describe('a person who is moved to another stage', () => {
  const cem = { ...ana, id: 'cem', name: 'Cem', stage: 'declined' }
  const from = { pages: [{ items: [ana], next: null }] }
  const to = { pages: [{ items: [cem], next: null }] }
  const answer = step('/api/v1/outreach/{id}/answer', { id: 'ask' }, { answer: 'declined' })
  const moved = moving(answer, ana, 'declined')

  it('leaves one column for the other at once', () => {
    expect(names(shadowed(queue(moved), column('identified'), from))).toEqual([[]])
    expect(names(shadowed(queue(moved), column('declined'), to))).toEqual([['Ana', 'Cem']])
    expect(shadowed(queue(moved), showsOne(CONTACT, ANA).shows, ana)).toMatchObject({
      stage: 'declined',
    })
    expect(shadowed(queue(moved), column('in_touch'), to)).toBe(to)
  })

  it('is back when the server refuses it, and when it is undone', () => {
    const [waiting] = queue(moved)
    const refused = { ...(waiting as Waiting), refused: { status: 409, detail: '', errors: [] } }
    expect(shadowed([refused], column('identified'), from)).toBe(from)
    const back = queue(moved, inverse(moved) as Operation)
    expect(names(shadowed(back, column('identified'), from))).toEqual([['Ana']])
    expect(names(shadowed(back, column('declined'), to))).toEqual([['Cem']])
    const there = { pages: [{ items: [{ ...ana, stage: 'declined' }, cem], next: null }] }
    const undone = queue(inverse(moved) as Operation)
    expect(names(shadowed(undone, column('declined'), there))).toEqual([['Cem']])
    expect(names(shadowed(undone, column('identified'), { pages: [{ items: [] }] }))).toEqual([
      ['Ana'],
    ])
  })
})

it('laid over what the server says, an operation shows the same once or twice', () => {
  const list: Shows = { path: CONTACT, where: { archived: false }, place: 'last' }
  fc.assert(
    fc.property(
      fc.constantFrom<Operation['method']>('PUT', 'PATCH', 'DELETE'),
      fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.string() }), {
        selector: (t) => t.id,
      }),
      fc.constantFrom('a', 'b', 'c'),
      fc.dictionary(fc.constantFrom('name', 'title', 'about'), fc.string(), { minKeys: 1 }),
      (method, items, id, body) => {
        const operation: Operation = { method, path: CONTACT, at: { id }, body }
        const waiting: Waiting = { id: 'w', owner: 'me', order: 1, done_at: '', operation }
        const once = apply(waiting, list, { items })
        expect(apply(waiting, list, once)).toEqual(once)
      },
    ),
  )
})
