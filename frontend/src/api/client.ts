import createClient, { type Middleware } from 'openapi-fetch'
import { uuidv7 } from '@/lib/ids'
import { Problem } from './problem'
import type { components, paths } from './schema'

/** A thing of the API by its name in the contract. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

const unfinished = new Map<string, string>()

/** What a POST asks for; undefined when it can't be told (a file). */
async function fingerprint(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type')
  if (type !== null && !type.startsWith('application/json')) return undefined
  return `${request.url} ${await request.clone().text()}`
}

/**
 * Gives each POST an idempotency key. A try after a lost answer carries the same key as the first,
 * so that nothing is created or sent twice.
 */
export const oncePerAct: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'POST') return
    const act = await fingerprint(request)
    const key = (act === undefined ? undefined : unfinished.get(act)) ?? uuidv7()
    if (act !== undefined) unfinished.set(act, key)
    request.headers.set('Idempotency-Key', key)
  },
  async onResponse({ request, response }) {
    if (request.method !== 'POST' || response.status >= 500) return
    for (const [act, key] of unfinished) {
      if (key === request.headers.get('Idempotency-Key')) unfinished.delete(act)
    }
  },
}

/** A PATCH here is a merge patch (RFC 7396): what is left out stays. */
const mergePatch: Middleware = {
  onRequest({ request }) {
    if (request.method === 'PATCH') {
      request.headers.set('Content-Type', 'application/merge-patch+json')
    }
  },
}

export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '' })
api.use(oncePerAct, mergePatch)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

async function settled<T>(call: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let answer: Answer<T>
  try {
    answer = await call
  } catch {
    throw new Problem(0, null)
  }
  const { response, data, error } = answer
  if (!response.ok) {
    const wait = Number(response.headers.get('retry-after'))
    throw new Problem(response.status, error, wait > 0 ? wait : undefined)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- 204 has no body, and T says so
  return { data: data as T, response }
}

/** The body of a good answer. Throws a {@link Problem} for any other, and when none came. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await settled(call)).data
}

/** A thing with the version of it that was read, which a change must name. */
export type Versioned<T> = T & { etag: string }

/** Like {@link ask}, for one thing that can be changed. */
export async function askVersioned<T extends object>(
  call: Promise<Answer<T>>,
): Promise<Versioned<T>> {
  const { data, response } = await settled(call)
  return { ...data, etag: response.headers.get('etag') ?? '*' }
}
