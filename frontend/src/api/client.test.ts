import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callsTo } from './calls'
import { ask, oncePerAct } from './client'
import { MARK } from './ours'
import { Problem } from './problem'

interface Paths {
  '/api/v1/coach/review': {
    post: {
      requestBody: { content: { 'application/json': { text: string } } }
      responses: { 201: { content: { 'application/json': { id: string } } } }
    }
  }
  '/things': {
    post: {
      requestBody: { content: { 'application/json': { name: string } } }
      responses: { 201: { content: { 'application/json': { id: string } } } }
    }
  }
}

/** A server that keeps the keys it was sent, and answers with these statuses, one after another. */
let server: Server
let keys: (string | undefined)[]
let statuses: number[]
/** Whether it is Seventeen that answers, and not what stands between. */
let ours: boolean
let post: (name: string) => Promise<unknown>
let review: (text: string) => Promise<unknown>

beforeEach(async () => {
  keys = []
  ours = true
  server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']?.toString())
    const status = statuses.shift() ?? 201
    if (status === 0) {
      request.socket.destroy()
      return
    }
    response.writeHead(status, {
      'content-type': 'application/json',
      'retry-after': '7',
      ...(ours && { [MARK]: 'an answer' }),
    })
    response.end(JSON.stringify({ id: '1', title: 'No', detail: 'Not like this.' }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const api = callsTo<Paths>(`http://127.0.0.1:${port}`, oncePerAct)
  post = (name) => ask(api.POST('/things', { body: { name } }))
  review = (text) => ask(api.POST('/api/v1/coach/review', { body: { text } }))
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('tries again under the same key when no answer came, so that nothing is made twice', async () => {
  statuses = [0, 503, 201]
  await expect(post('Ana')).rejects.toMatchObject({ status: 0 })
  await expect(post('Ana')).rejects.toMatchObject({ status: 503 })
  await post('Ana')
  expect(new Set(keys).size).toBe(1)
})

it('takes a new key for the next act, even of the same words', async () => {
  statuses = [201, 201]
  await post('Ana')
  await post('Ana')
  expect(new Set(keys).size).toBe(2)
})

it('takes a new key for other words', async () => {
  statuses = [0, 201]
  await expect(post('Ana')).rejects.toBeInstanceOf(Problem)
  await post('Bo')
  expect(new Set(keys).size).toBe(2)
})

it('tells what the API said, and how long to wait', async () => {
  statuses = [429]
  await expect(post('Ana')).rejects.toMatchObject({
    status: 429,
    message: 'Not like this.',
    retryAfter: 7,
  })
})

it.each([200, 401])('takes a %i of a network’s sign-in page for no answer', async (status) => {
  statuses = [status, 201]
  ours = false
  await expect(post('Cy')).rejects.toMatchObject({ status: 0, offline: true })
  ours = true
  await post('Cy')
  expect(new Set(keys).size).toBe(1)
})

it('tells what a proxy refuses by its status', async () => {
  statuses = [413]
  ours = false
  await expect(post('Di')).rejects.toMatchObject({ status: 413 })
})

it('asks the coach as often as it is asked, also about the same words at once', async () => {
  await Promise.all([review('Why you?'), review('Why you?')])
  // With a key of its own the second would be refused while the first is being answered.
  expect(keys).toEqual([undefined, undefined])
})
