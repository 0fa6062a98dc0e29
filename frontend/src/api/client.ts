import { uuidv7 } from '@/lib/ids'
import { callsTo } from './calls'
import { soonest } from './early'
import { isOurs } from './ours'
import { Problem } from './problem'
import type { components, paths } from './schema'

/** A thing of the API by its name in the contract. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

const unfinished = new Map<string, string>()

/** What only reads, and is a POST for the length of what it reads. */
const COACH = '/api/v1/coach/'

/** What a POST asks for; undefined when it can't be told (a file). */
async function fingerprint(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type')
  if (type !== null && !type.startsWith('application/json')) return undefined
  return `${request.url} ${await request.clone().text()}`
}

/**
 * Gives each POST that writes an idempotency key. A try after a lost answer carries the same key as
 * the first, so that nothing is created or sent twice.
 */
export async function oncePerAct(request: Request): Promise<Response> {
  if (request.method !== 'POST' || new URL(request.url).pathname.startsWith(COACH)) {
    return soonest(request)
  }
  const act = await fingerprint(request)
  const key = (act === undefined ? undefined : unfinished.get(act)) ?? uuidv7()
  if (act !== undefined) unfinished.set(act, key)
  request.headers.set('Idempotency-Key', key)
  const response = await soonest(request)
  if (act !== undefined && response.status < 500 && isOurs(response)) unfinished.delete(act)
  return response
}

export const api = callsTo<paths>(globalThis.location?.origin ?? '', oncePerAct)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

let tell: ((answered: boolean) => void) | undefined

/** Says from now on of every call whether it was answered at all. */
export function onAnswers(listener: (answered: boolean) => void): void {
  tell = listener
}

async function settled<T>(call: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let answer: Answer<T>
  try {
    answer = await call
  } catch {
    tell?.(false)
    throw new Problem(0, null)
  }
  const { response, data, error } = answer
  const ours = isOurs(response)
  tell?.(ours)
  // A network's sign-in page in the place of things is no answer, nor does it end a session.
  if (!ours && (response.ok || response.status === 401)) throw new Problem(0, null)
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
