import { expect, it } from 'vitest'
import type { Contact } from '@/api/reads/contacts'
import { byStage } from './stages'

it('puts those one knows best first, and leaves out stages without anybody', () => {
  const people = ['identified', 'in_touch', 'identified'].map(
    (stage, id) => ({ id: String(id), stage }) as unknown as Contact,
  )
  expect(byStage(people).map(([stage, some]) => [stage, some.length])).toEqual([
    ['in_touch', 1],
    ['identified', 2],
  ])
})
