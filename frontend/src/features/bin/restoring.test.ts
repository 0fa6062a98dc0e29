import { expect, it } from 'vitest'
import { restoring } from './restoring'

const ID = '01990000-0000-7000-8000-000000000001'
const PARENT = '01990000-0000-7000-8000-000000000002'

it('takes a thing out of the bin', () => {
  expect(restoring(`/api/v1/follow-ups/${ID}`)).toEqual({
    method: 'POST',
    path: '/api/v1/follow-ups/{id}/restore',
    at: { id: ID },
  })
})

it('takes out what lies below another thing', () => {
  expect(restoring(`/api/v1/interviews/${PARENT}/notes/${ID}`)).toEqual({
    method: 'POST',
    path: '/api/v1/interviews/{interview_id}/notes/{id}/restore',
    at: { interview_id: PARENT, id: ID },
  })
})

it('takes nothing else for an address', () => {
  expect(() => restoring('https://elsewhere.example/api/v1/contacts/1')).toThrow('Not the address')
})
