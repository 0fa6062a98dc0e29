import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { sayMissing } from './say-missing'

const few = (needed: number) => ({
  code: 'few_questions',
  detail: `Add ${needed} more that a search engine can't answer.`,
  params: { needed },
})

describe('what is missing, in German', () => {
  let say: typeof sayMissing
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { lang: 'de' } })
    vi.resetModules()
    const { words } = await import('./talks')
    await words()
    ;({ sayMissing: say } = await import('./say-missing'))
  })

  it('says how many questions to add', () => {
    expect(say(few(2))).toContain('noch 2 Fragen')
    expect(say(few(1))).toContain('noch 1 Frage,')
  })

  it('says how many to leave out', () => {
    const detail = 'Choose 10 questions at most: 3 to leave out.'
    expect(say({ code: 'many_questions', detail, params: { spare: 3 } })).toContain('Lass 3')
  })

  it('leaves what it does not know to the API', () => {
    expect(say({ code: 'new_code', detail: 'In words.', params: {} })).toBe('In words.')
  })
})
