import 'fake-indexeddb/auto'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { change } from './operations'
import { stored } from './outbox'
import { updatePending } from './pending'
import { start } from './start'
import { write } from './write'

it('keeps and shows at once what is written before the machinery has come', async () => {
  const client = new QueryClient()
  await start(client)
  updatePending({ owner: 'me' })
  const screen = new QueryObserver(client, {
    queryKey: ['person', 'a'],
    queryFn: () => ({ id: 'a', name: 'Ana' }),
    meta: { shows: { path: '/api/v1/contacts/{id}', where: {} } },
  })
  const seen = new Set<unknown>()
  screen.subscribe(({ data }) => seen.add(data?.name))
  await expect.poll(() => [...seen]).toContain('Ana')

  const { ids } = write(change('/api/v1/contacts/{id}', { id: 'a' }, { name: 'Ana Example' }))
  await expect.poll(() => [...seen]).toContain('Ana Example')
  expect((await stored.all('me')).map(({ id }) => id)).toEqual(ids)
})
