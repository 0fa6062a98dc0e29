import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { hangingFrom } from './hanging'
import { MARK } from '@/api/ours'
import { patched, restore, same, type Operation, type Waiting } from './operations'
import { stored } from './outbox'
import { apply } from './shadow'
import { again, dropped, takenBack } from './queue'
import { send, type Outcome } from './send'
import { makeSync } from './sync'

type Thing = Record<string, unknown>

const PATH = '/api/v1/contacts/{id}' as const

/** A server as the contract describes it, as far as the queue matters. */
class ModelServer {
  readonly things = new Map<string, Thing>()
  readonly bin = new Map<string, Thing>()
  readonly keys = new Map<string, Response>()
  creations: string[] = []
  version = 0

  answer(address: string, init: RequestInit): Response {
    const [, id = '', verb] = /contacts\/([^/]+)(?:\/(.*))?$/.exec(address) ?? []
    const headers = new Headers(init.headers)
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Thing) : {}
    const thing = this.things.get(id)
    switch (init.method ?? 'GET') {
      case 'GET':
        return thing === undefined ? problem(404) : shown(thing)
      case 'PUT':
        if (this.bin.has(id)) return problem(409)
        if (thing !== undefined) return same(without(thing), body) ? shown(thing) : problem(412)
        this.creations.push(id)
        return this.put(id, body)
      case 'PATCH': {
        if (thing === undefined) return problem(404)
        const match = headers.get('If-Match')
        if (match !== null && match !== etagOf(thing)) return problem(412)
        return this.put(id, patched(without(thing), body))
      }
      case 'DELETE':
        if (thing === undefined) return problem(404)
        this.things.delete(id)
        this.bin.set(id, thing)
        return new Response(null, { status: 204, headers: ours })
      default: {
        const key = headers.get('Idempotency-Key') ?? ''
        const before = this.keys.get(key)
        if (before !== undefined) return before.clone()
        const gone = this.bin.get(id)
        if (verb === 'restore') {
          if (gone === undefined) return problem(thing === undefined ? 404 : 409, 'present')
          this.bin.delete(id)
          return this.put(id, without(gone))
        }
        if (thing === undefined) return problem(404)
        const answer = this.put(id, { ...without(thing), steps: Number(thing['steps'] ?? 0) + 1 })
        this.keys.set(key, answer.clone())
        return answer
      }
    }
  }

  put(id: string, body: Thing): Response {
    this.version += 1
    const thing = { ...body, version: this.version }
    this.things.set(id, thing)
    return shown(thing)
  }
}

const plain = (from: Map<string, Thing>) =>
  Object.fromEntries([...from].map(([id, thing]) => [id, without(thing)]))
const etagOf = (thing: Thing) => `"${String(thing['version'])}"`
const without = ({ version: _version, ...rest }: Thing) => rest
const ours = { [MARK]: 'an answer' }
const shown = (thing: Thing) =>
  Response.json(without(thing), { headers: { ...ours, etag: etagOf(thing) } })
const problem = (status: number, state?: string) =>
  Response.json({ status, state }, { status, headers: ours })
/** What a hotel's network answers instead, until somebody has signed in there. */
const signInPage = (status: number) =>
  new Response('<h1>Welcome, guest</h1>', { status, headers: { 'content-type': 'text/html' } })

/** Whether each request reaches the server, and its answer the browser. */
type Luck = 'fine' | 'lost' | 'answer lost' | 'trouble' | 'sign-in page' | 'forbidden page'

/** One browser: its queue is stored for good, all else can be lost at any moment. */
class Browser {
  refused: Waiting[] = []
  private timers: (() => void)[] = []

  constructor(
    readonly server: ModelServer,
    readonly owner: string,
    readonly luck: () => Luck,
  ) {}

  /** Works until everything has gone out or nothing does any more. */
  async sync(): Promise<void> {
    const ended: { call?: () => void } = {}
    const sync = makeSync(this.owner, {
      outbox: stored,
      alone: async (work) => {
        await work()
        ended.call?.()
      },
      send: (waiting): Promise<Outcome> =>
        send(waiting, async (address, init) => {
          const luck = this.luck()
          if (luck === 'lost') throw new TypeError('no network')
          if (luck === 'trouble') return problem(503)
          if (luck === 'sign-in page') return signInPage(200)
          if (luck === 'forbidden page') return signInPage(403)
          const answer = this.server.answer(address, init)
          if (luck === 'answer lost') throw new TypeError('no network')
          return answer
        }),
      tell: () => undefined,
      done: () => undefined,
      refused: (waiting) => this.refused.push(waiting),
      drained: () => undefined,
      signedOut: () => undefined,
      unreachable: () => undefined,
      later: (_, call) => this.timers.push(call),
    })
    await new Promise<void>((resolve) => {
      ended.call = resolve
      sync.kick()
    })
  }

  write(operation: Operation, order: number): Promise<unknown> {
    const id = `${this.owner}-${String(order)}`
    const waiting = { id, owner: this.owner, order, done_at: '2026-11-27T08:00:00Z', operation }
    return stored.edit(this.owner, (queue) => [...queue, waiting])
  }
}

let owners = 0
let owner = ''
beforeEach(() => {
  owner = `owner-${String((owners += 1))}`
})

const things = fc.constantFrom('a', 'b', 'c')
const fields = fc.dictionary(fc.constantFrom('name', 'title', 'about'), fc.string(), {
  minKeys: 1,
})
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('change' as const), id: things, fields }) },
  fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), id: things }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('step' as const), id: things }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sync' as const) }) },
)
const lucks: Luck[] = ['lost', 'answer lost', 'trouble', 'sign-in page', 'forbidden page']
const luck = fc.array(fc.constantFrom<Luck>('fine', 'fine', ...lucks), { maxLength: 40 })

it('any order of acts, failures, retries and reloads ends as if the network had never failed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), luck, async (acts, fate) => {
      const owner = `owner-${String((owners += 1))}`
      const server = new ModelServer()
      const expected = new ModelServer()
      const fates = [...fate]
      const browser = new Browser(server, owner, () => fates.shift() ?? 'fine')
      const there = new Set<string>()
      const binned = new Set<string>()
      let order = 0
      const write = async (operation: Operation) => {
        order += 1
        await browser.write(operation, order)
        await send(
          { id: `x${String(order)}`, owner, order, done_at: '', operation },
          (address, init) => Promise.resolve(expected.answer(address, init)),
        )
      }
      for (const one of acts) {
        if (one.do === 'sync') {
          await browser.sync()
          continue
        }
        const at = { id: one.id }
        if (!there.has(one.id) && !binned.has(one.id)) {
          await write({ method: 'PUT', path: PATH, at, body: { name: one.id } })
          there.add(one.id)
        }
        if (one.do === 'restore' && binned.delete(one.id)) {
          await write(restore(`${PATH}/restore`, at))
          there.add(one.id)
        }
        if (!there.has(one.id)) continue
        if (one.do === 'change') {
          const before = expected.things.get(one.id) ?? {}
          const names = Object.keys(one.fields)
          const seen = { fields: Object.fromEntries(names.map((n) => [n, before[n] ?? null])) }
          await write({ method: 'PATCH', path: PATH, at, body: one.fields, seen })
        }
        if (one.do === 'step') await write({ method: 'POST', path: `${PATH}/step`, at })
        if (one.do === 'delete') {
          await write({ method: 'DELETE', path: PATH, at })
          there.delete(one.id)
          binned.add(one.id)
        }
      }
      fates.length = 0
      // A fresh start each time: only what is stored goes on.
      for (let round = 0; round < 2; round++) await browser.sync()

      expect(await stored.all(owner)).toEqual([])
      expect(browser.refused).toEqual([])
      expect(plain(server.things)).toEqual(plain(expected.things))
      expect(plain(server.bin)).toEqual(plain(expected.bin))
      expect(server.creations.toSorted()).toEqual([...new Set(server.creations)].toSorted())
    }),
    { numRuns: 150 },
  )
}, 60_000)

const patch = (id: string, body: Thing): Operation => ({
  method: 'PATCH',
  path: PATH,
  at: { id },
  body,
})

const contact = (id: string, body: Thing): Operation => ({
  ...patch(id, body),
  seen: { fields: { title: 'old' } },
})

it('edits that wait for the same thing go out as one request', async () => {
  const server = new ModelServer()
  server.put('a', { title: 'old' })
  const requests: string[] = []
  const browser = new Browser(server, owner, () => 'fine')
  const answer = server.answer.bind(server)
  server.answer = (address, init) => {
    requests.push(`${init.method ?? ''} ${init.body as string}`)
    return answer(address, init)
  }
  await browser.write(patch('a', { title: 'x' }), 1)
  await browser.write(patch('b', { title: 'elsewhere' }), 2)
  await browser.write(patch('a', { title: 'y', name: 'Ana' }), 3)
  await browser.sync()
  expect(requests[0]).toBe('PATCH {"title":"y","name":"Ana"}')
  expect(requests).toHaveLength(2)
})

it('somebody else’s change of another field is merged, of the same field it is asked about', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'fine')
  server.put('a', { title: 'old', about: 'theirs' })
  await browser.write(contact('a', { title: 'mine' }), 1)
  await browser.sync()
  expect(server.things.get('a')).toMatchObject({ title: 'mine', about: 'theirs' })

  server.put('a', { title: 'changed elsewhere', about: 'theirs' })
  await browser.write(contact('a', { title: 'mine again' }), 2)
  await browser.sync()
  expect(server.things.get('a')).toMatchObject({ title: 'changed elsewhere' })
  const [conflict] = await stored.all(owner)
  expect(conflict?.refused).toMatchObject({
    status: 412,
    theirs: { title: 'changed elsewhere', about: 'theirs' },
  })
})

it('a change that is refused for the very version that is there holds up nothing else', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'fine')
  server.put('a', { title: 'old' })
  const answer = server.answer.bind(server)
  server.answer = (address, init) =>
    init.method === 'PATCH' ? problem(412) : answer(address, init)
  await browser.write(contact('a', { title: 'mine' }), 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { name: 'Bo' } }, 2)
  await browser.sync()
  expect(server.things.has('b')).toBe(true)
  const [left, ...others] = await stored.all(owner)
  expect(others).toEqual([])
  expect(left?.refused).toMatchObject({ status: 412, theirs: { title: 'old' } })
})

it('what is refused rests with what was typed, and what hangs from it rests too', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'fine')
  server.bin.set('a', {})
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: { name: 'Ana' } }, 1)
  await browser.write({ method: 'PATCH', path: PATH, at: { id: 'a' }, body: { title: 'x' } }, 2)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { name: 'Bo' } }, 3)
  await browser.sync()
  const left = await stored.all(owner)
  expect(left.map((one) => [one.order, one.refused?.status])).toEqual([
    [1, 409],
    [2, undefined],
  ])
  expect(server.things.has('b')).toBe(true)

  server.bin.delete('a')
  await stored.edit(owner, (queue) => again(queue, left[0]?.id ?? '', 'new-key'))
  await browser.sync()
  expect(await stored.all(owner)).toEqual([])
  expect(server.things.get('a')).toMatchObject({ name: 'Ana', title: 'x' })
})

it('what hangs from a refused thing rests and goes with it, however many steps away', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'fine')
  server.bin.set('a', {})
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: { name: 'Ana' } }, 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { about: 'a' } }, 2)
  await browser.write({ method: 'POST', path: `${PATH}/step`, at: { id: 'b' } }, 3)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'c' }, body: { name: 'Cy' } }, 4)
  await browser.sync()
  expect(browser.refused.map((one) => one.order)).toEqual([1])
  const left = await stored.all(owner)
  const [refused] = left
  expect(hangingFrom(left, refused as Waiting).map((one) => one.order)).toEqual([2, 3])
  expect(dropped(left, refused?.id ?? '')).toEqual([])
})

it('what waits can be taken back, what may be on its way can’t', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'lost')
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'a' }, body: {} }, 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: {} }, 2)
  await browser.sync()
  const queue = await stored.all(owner)
  expect(takenBack(queue, queue[0]?.id ?? '').done).toBe(false)
  const back = takenBack(queue, queue[1]?.id ?? '')
  expect(back.done).toBe(true)
  expect(back.queue.map((one) => one.order)).toEqual([1])
})

it('what the server refused is taken back by leaving it, and not by its opposite', async () => {
  const server = new ModelServer()
  const browser = new Browser(server, owner, () => 'fine')
  await browser.write({ method: 'POST', path: `${PATH}/step`, at: { id: 'a' } }, 1)
  await browser.sync()
  const [refused] = await stored.all(owner)
  expect(refused?.refused?.status).toBe(404)
  expect(takenBack([refused as Waiting], refused?.id ?? '')).toEqual({ queue: [], done: true })
})

it('laid over what the server says, an operation shows the same once or twice', () => {
  const list = { path: PATH, where: { archived: false }, place: 'last' as const }
  fc.assert(
    fc.property(
      fc.constantFrom<Operation['method']>('PUT', 'PATCH', 'DELETE'),
      fc.uniqueArray(fc.record({ id: things, name: fc.string() }), { selector: (t) => t.id }),
      things,
      fields,
      (method, items, id, body) => {
        const operation: Operation = { method, path: PATH, at: { id }, body }
        const waiting: Waiting = { id: 'w', owner: 'me', order: 1, done_at: '', operation }
        const once = apply(waiting, list, { items })
        expect(apply(waiting, list, once)).toEqual(once)
      },
    ),
  )
})
