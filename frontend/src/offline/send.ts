import { isRecord } from '@/lib/shape'
import { address, fieldOf, same, thingPath, type Refusal, type Waiting } from './operations'
import { isOurs } from '@/api/ours'

/** One operation, sent; and what its answer means for the queue. */
export type Outcome =
  | { as: 'done'; thing?: Thing }
  /** The network, the server's own troubles, or too much at once: later. */
  | { as: 'later'; after?: number; unreachable: boolean }
  | { as: 'signed-out' }
  | { as: 'refused'; refused: Refusal }

type Thing = Readonly<Record<string, unknown>>

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/** Milliseconds after which a request is given up, and tried again later. */
const PATIENCE = 20_000
/** Others may change the thing again and again between reading and writing. */
const ROUNDS = 4

async function request(
  fetch: Fetch,
  waiting: Waiting,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Thing,
): Promise<Response | undefined> {
  try {
    const answer = await fetch(address(path, waiting.operation.at), {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    return isOurs(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

/** Sends an operation. Doing it twice is doing it once: by its id, its key, or the fields it saw. */
export async function send(waiting: Waiting, fetch: Fetch): Promise<Outcome> {
  const { operation } = waiting
  const { seen } = operation
  let etag = seen?.etag
  for (let round = 0; round < ROUNDS; round++) {
    const answer = await request(
      fetch,
      waiting,
      operation.method,
      operation.path,
      headersOf(waiting, etag),
      operation.body,
    )
    if (answer?.status !== 412 || seen === undefined) return outcome(answer, waiting)
    // Somebody changed the thing. That matters only if it was one of these fields.
    const now = await request(fetch, waiting, 'GET', thingPath(operation), {})
    if (now?.ok !== true) return outcome(now, waiting)
    const theirs = await thingOf(now)
    const body = operation.body ?? {}
    const { fields } = seen
    const values = Object.keys(body).map((name) => [name, fieldOf(theirs, name) ?? null] as const)
    if (values.every(([name, value]) => same(value, body[name] ?? null))) {
      return { as: 'done', thing: theirs }
    }
    const differs = values.some(
      ([name, value]) =>
        name in fields && !same(value, fields[name] ?? null) && !same(value, body[name] ?? null),
    )
    // Nor does it help to ask again for a version that is refused although it is there.
    if (differs || theirs.etag === etag) {
      return { as: 'refused', refused: { status: 412, detail: '', errors: [], theirs } }
    }
    etag = theirs.etag
  }
  return { as: 'later', unreachable: false }
}

function headersOf({ id, operation }: Waiting, etag: string | undefined): Record<string, string> {
  switch (operation.method) {
    case 'PUT':
      return { 'Content-Type': 'application/json', 'If-None-Match': '*' }
    case 'PATCH':
      return {
        'Content-Type': 'application/merge-patch+json',
        // Never read before: an impossible version makes the server tell us to look first.
        ...(operation.seen !== undefined && { 'If-Match': etag ?? '"unread"' }),
      }
    case 'DELETE':
      return {}
    case 'POST':
      return {
        'Idempotency-Key': id,
        ...(operation.body !== undefined && { 'Content-Type': 'application/json' }),
      }
  }
}

async function outcome(answer: Response | undefined, waiting: Waiting): Promise<Outcome> {
  const { operation } = waiting
  if (answer === undefined) return { as: 'later', unreachable: true }
  const { status } = answer
  if (answer.ok) {
    return status === 204 ? { as: 'done' } : { as: 'done', thing: await thingOf(answer) }
  }
  if (status === 401) return { as: 'signed-out' }
  const problem = await thingOf(answer)
  if (status >= 500 || status === 429 || status === 408 || problem['state'] === 'in_flight') {
    const after = Number(answer.headers.get('retry-after')) * 1000
    return { as: 'later', unreachable: false, ...(after > 0 && { after }) }
  }
  // The id is ours: what is there was made by an earlier try whose answer got lost.
  if (operation.method === 'PUT' && status === 412) return { as: 'done' }
  if (operation.method === 'DELETE' && status === 404) return { as: 'done' }
  if (operation.path.endsWith('/restore') && problem['state'] === 'present') return { as: 'done' }
  return { as: 'refused', refused: refusal(status, problem) }
}

function refusal(status: number, problem: Thing): Refusal {
  const { detail, title, errors } = problem
  return {
    status,
    detail: typeof detail === 'string' ? detail : typeof title === 'string' ? title : '',
    errors: Array.isArray(errors)
      ? errors
          .filter(isRecord)
          .map((error) => ({ pointer: String(error['pointer']), detail: String(error['detail']) }))
      : [],
  }
}

/** The body of an answer with the version of the thing; nothing where there is no JSON. */
async function thingOf(answer: Response): Promise<Thing & { etag?: string }> {
  const etag = answer.headers.get('etag')
  try {
    const body: unknown = await answer.json()
    return isRecord(body) ? { ...body, ...(etag !== null && { etag }) } : {}
  } catch {
    return {}
  }
}
