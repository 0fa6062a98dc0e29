import { expect, it } from 'vitest'
import { hangingFrom } from './hanging'
import type { Waiting } from './operations'
import { stored } from './outbox'
import { again, dropped, takenBack } from './queue'
import { Browser, ModelServer, PATH } from './queue.testing'

it('what is refused rests with what was typed, and what hangs from it rests too', async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  server.bin.set('a', {})
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: { name: 'Ana' } }, 1)
  await browser.write({ method: 'PATCH', path: PATH, at: { id: 'a' }, body: { title: 'x' } }, 2)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { name: 'Bo' } }, 3)
  await browser.sync()
  const left = await browser.left()
  expect(left.map((one) => [one.order, one.refused?.status])).toEqual([
    [1, 409],
    [2, undefined],
  ])
  expect(server.things.has('b')).toBe(true)

  server.bin.delete('a')
  await stored.edit(browser.owner, (queue) => again(queue, left[0]?.id ?? '', 'new-key'))
  await browser.sync()
  expect(await browser.left()).toEqual([])
  expect(server.things.get('a')).toMatchObject({ name: 'Ana', title: 'x' })
})

it('what hangs from a refused thing rests and goes with it, however many steps away', async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  server.bin.set('a', {})
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: { name: 'Ana' } }, 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { about: 'a' } }, 2)
  await browser.write({ method: 'POST', path: `${PATH}/step`, at: { id: 'b' } }, 3)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'c' }, body: { name: 'Cy' } }, 4)
  await browser.sync()
  expect(browser.refused.map((one) => one.order)).toEqual([1])
  const left = await browser.left()
  const [refused] = left
  expect(hangingFrom(left, refused as Waiting).map((one) => one.order)).toEqual([2, 3])
  expect(dropped(left, refused?.id ?? '')).toEqual([])
})

it('what waits can be taken back, what may be on its way can’t', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, () => 'lost')
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: {} }, 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: {} }, 2)
  await browser.sync()
  const queue = await browser.left()
  expect(takenBack(queue, queue[0]?.id ?? '').done).toBe(false)
  const back = takenBack(queue, queue[1]?.id ?? '')
  expect(back.done).toBe(true)
  expect(back.queue.map((one) => one.order)).toEqual([1])
})

it('what the server refused is taken back by leaving it, and not by its opposite', async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  await browser.write({ method: 'POST', path: `${PATH}/step`, at: { id: 'a' } }, 1)
  await browser.sync()
  const [refused] = await browser.left()
  expect(refused?.refused?.status).toBe(404)
  expect(takenBack([refused as Waiting], refused?.id ?? '')).toEqual({ queue: [], done: true })
})
