import { expect, it } from 'vitest'
import { byOrganization } from './group'

it('gathers insights by organization, those without one last', () => {
  const insights = [null, 'b', 'a', 'b', null].map((organization_id, id) => ({
    id,
    organization_id,
  }))
  const ids = byOrganization(insights).map(([organization, group]) => [
    organization,
    group.map((one) => one.id),
  ])
  expect(ids).toEqual([
    ['b', [1, 3]],
    ['a', [2]],
    [null, [0, 4]],
  ])
})
