import { describe, expect, it } from 'vitest'
import { whereTo, type AgendaEntry } from './agenda'

const CONTACT = '0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d'
const THING = '0199c3a2-7c11-7e5a-9d53-000000000001'

const entry = (kind: AgendaEntry['kind'], href: string): AgendaEntry => ({
  kind,
  href,
  reason: '',
  reason_code: '',
  reason_params: {},
  due_at: null,
  late_at: null,
  contact: { id: CONTACT, name: 'Ana Example' },
})

describe('an entry of the agenda leads to where it gets done', () => {
  it('a thank-you to its text', () => {
    expect(whereTo(entry('thank_you', `/api/v1/follow-ups/${THING}`))).toEqual({
      to: '/follow-ups/$followUpId',
      params: { followUpId: THING },
    })
  })

  it('a talk to its own screen', () => {
    expect(whereTo(entry('wrap_up', `/interviews/${THING}`))).toEqual({
      to: '/interviews/$interviewId',
      params: { interviewId: THING },
    })
  })

  it('a draft to the draft', () => {
    expect(whereTo(entry('finish_draft', `/api/v1/outreach/${THING}`))).toEqual({
      to: '/people/$contactId/write',
      params: { contactId: CONTACT },
      search: { outreach: THING },
    })
  })

  it('a yes to agreeing on a time', () => {
    expect(whereTo(entry('agree_time', `/api/v1/outreach/${THING}`))).toEqual({
      to: '/people/$contactId',
      params: { contactId: CONTACT },
      search: { plan: THING },
    })
  })

  it('a first message to a blank page', () => {
    expect(whereTo(entry('first_message', `/api/v1/contacts/${CONTACT}`))).toEqual({
      to: '/people/$contactId/write',
      params: { contactId: CONTACT },
      search: {},
    })
  })
})
