import 'fake-indexeddb/auto'
import { MARK } from '@/api/ours'
import { uuidv7 } from '@/lib/ids'
import { isRecord } from '@/lib/shape'
import { patched, same, type Operation, type Waiting } from './operations'
import type { Queue } from './order'
import { stored } from './outbox'
import { send, type Outcome } from './send'
import { makeSync } from './sync'

/** A server and a browser that are as the queue knows them, for its tests. */

export type Thing = Record<string, unknown>

export const PATH = '/api/v1/contacts/{id}' as const

/** A server as the contract describes it, as far as the queue matters. */
export class ModelServer {
  readonly things = new Map<string, Thing>()
  readonly bin = new Map<string, Thing>()
  readonly keys = new Map<string, Response>()
  creations: string[] = []
  version = 0

  answer(address: string, init: RequestInit): Response {
    const [, id = '', verb] = /contacts\/([^/]+)(?:\/(.*))?$/.exec(address) ?? []
    const headers = new Headers(init.headers)
    const sent: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : {}
    const body = isRecord(sent) ? sent : {}
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

export const plain = (from: Map<string, Thing>) =>
  Object.fromEntries([...from].map(([id, thing]) => [id, without(thing)]))
const etagOf = (thing: Thing) => `"${String(thing['version'])}"`
const without = ({ version: _version, ...rest }: Thing) => rest
const ours = { [MARK]: 'an answer' }
const shown = (thing: Thing) =>
  Response.json(without(thing), { headers: { ...ours, etag: etagOf(thing) } })
export const problem = (status: number, state?: string) =>
  Response.json({ status, state }, { status, headers: ours })
/** What a hotel's network answers instead, until somebody has signed in there. */
const signInPage = (status: number) =>
  new Response('<h1>Welcome, guest</h1>', { status, headers: { 'content-type': 'text/html' } })

/** Whether each request reaches the server, and its answer the browser. */
export type Luck = 'fine' | 'lost' | 'answer lost' | 'trouble' | 'sign-in page' | 'forbidden page'

/** One browser: its queue is stored for good, all else can be lost at any moment. */
export class Browser {
  readonly owner = uuidv7()
  refused: Waiting[] = []
  private timers: (() => void)[] = []

  constructor(
    readonly server: ModelServer,
    readonly luck: () => Luck = () => 'fine',
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

  /** What has not gone out. */
  left(): Promise<Queue> {
    return stored.all(this.owner)
  }
}
