import { describe, expect, it } from 'vitest'
import { Problem } from './problem'

describe('a problem from the API', () => {
  const problem = new Problem(422, {
    title: 'Unprocessable',
    detail: 'Two fields need another look.',
    errors: [
      { pointer: '/email', code: 'taken', detail: 'This address has an account.' },
      { pointer: '/emails/0/value', code: 'format', detail: 'This is no e-mail address.' },
    ],
  })

  it('says which field is wrong, lists included', () => {
    expect(problem.field('email')?.detail).toBe('This address has an account.')
    expect(problem.field('emails')?.code).toBe('format')
    expect(problem.field('name')).toBeUndefined()
  })

  it('keeps the codes that other languages go by', () => {
    const taken = new Problem(409, { type: '/api/v1/problems/conflict', state: 'taken' })
    expect([taken.code, taken.state]).toEqual(['conflict', 'taken'])
  })

  it('speaks in the words of its detail', () => {
    expect(problem.message).toBe('Two fields need another look.')
  })
})

describe('an answer that is no problem document', () => {
  it.each([[null], ['<html>'], [{ errors: [null, { pointer: 3 }] }]])(
    'does not break: %j',
    (body) => {
      expect(new Problem(502, body).errors).toEqual([])
    },
  )

  it('knows the network from the server', () => {
    expect(new Problem(0, null).offline).toBe(true)
    expect(new Problem(502, null).offline).toBe(false)
  })
})
