import { uuidv7 } from '@/lib/ids'
import { isRecord } from '@/lib/shape'
import type { paths } from '@/api/schema'

/**
 * What the user did, as data: it survives reload and restart, and can be sent twice without doing
 * twice. Named by the contract, so that a new screen can write without registering anything.
 */
export interface Operation {
  method: 'PUT' | 'PATCH' | 'DELETE' | 'POST'
  /** The address as the contract writes it, such as `/api/v1/contacts/{id}`. */
  path: string
  /** What stands in the braces. */
  at: Readonly<Record<string, string>>
  body?: Readonly<Record<string, unknown>>
  /**
   * Of a change: the fields as the user saw them, and the version. When somebody else changed one of
   * them meanwhile, the user is asked. Without it the change simply wins.
   */
  seen?: Seen
  /** Of a new thing or one that may come back: what lists show of it until the server has answered. */
  shown?: Readonly<Record<string, unknown>>
  /** Of what takes a person to another stage: who they are now, and where they are shown from now on. */
  moves?: { person: Thing; stage: string }
}

export interface Seen {
  etag?: string
  fields: Readonly<Record<string, unknown>>
}

/** An operation on its way. */
export interface Waiting {
  /** Also its Idempotency-Key. */
  id: string
  owner: string
  /** Its place in the queue. */
  order: number
  /** When the user did it, as the API writes times. */
  done_at: string
  operation: Operation
  /** It may have reached the server already: it is sent again as it is, and nothing is added to it. */
  tried?: true
  /** The server does not take it. It rests until the user decides. */
  refused?: Refusal
}

export interface Refusal {
  status: number
  detail: string
  errors: readonly { pointer: string; detail: string }[]
  /** Of a conflict: the thing as it is now. */
  theirs?: Readonly<Record<string, unknown>>
}

/** Paths of the contract that take this method. */
type Taking<M extends string> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never
}[keyof paths]

type At<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  parameters: { path: infer Values extends Record<string, string> }
}
  ? Values
  : Record<string, never>

type BodyOf<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody: { content: infer Content }
}
  ? Content[keyof Content]
  : undefined

type OneWith<M extends string> = Extract<Taking<M>, `${string}}` | '/api/v1/me'>
type Restorable = Extract<Taking<'post'>, `${string}/restore`>
type Step = Exclude<
  Extract<Taking<'post'>, `${string}/{id}/${string}` | `/api/v1/me/${string}`>,
  Restorable
>

type Thing = Readonly<Record<string, unknown>>

/** A new thing under an id of ours; see `newId`. `shown`: what lists show that the body lacks. */
export function create<P extends OneWith<'put'>>(
  path: P,
  at: At<P, 'put'>,
  body: BodyOf<P, 'put'>,
  shown?: object,
): Operation {
  return { method: 'PUT', path, at, body: record(body), ...(shown && { shown: { ...shown } }) }
}

/**
 * A change of some fields. With `seen`, the thing as it was on the screen, a change that somebody
 * else made to the same fields is not overwritten unasked.
 */
export function change<P extends OneWith<'patch'>>(
  path: P,
  at: At<P, 'patch'>,
  patch: BodyOf<P, 'patch'>,
  seen?: object,
): Operation {
  const whole = record(patch)
  if (seen === undefined) return { method: 'PATCH', path, at, body: whole }
  const thing: Thing = { ...seen }
  // A form holds all fields: what the user left alone is no change.
  const body = Object.fromEntries(
    Object.entries(whole).filter(
      ([name, value]) => !same(value ?? null, fieldOf(thing, name) ?? null),
    ),
  )
  const fields = Object.fromEntries(
    Object.keys(body).map((name) => [name, fieldOf(thing, name) ?? null]),
  )
  const etag = thing['etag']
  return {
    method: 'PATCH',
    path,
    at,
    body,
    seen: { fields, ...(typeof etag === 'string' && { etag }) },
  }
}

/** Into the bin. `shown`, the thing, makes it visible at once when it is taken back. */
export function remove<P extends OneWith<'delete'>>(
  path: P,
  at: At<P, 'delete'>,
  shown?: object,
): Operation {
  return { method: 'DELETE', path, at, ...(shown && { shown: { ...shown } }) }
}

/** Out of the bin again. */
export function restore<P extends Restorable>(
  path: P,
  at: At<P, 'post'>,
  shown?: object,
): Operation {
  return { method: 'POST', path, at, ...(shown && { shown: { ...shown } }) }
}

/** A verb of the domain: sent, answered, completed, started. */
export function step<P extends Step>(
  path: P,
  at: At<P, 'post'>,
  ...[body]: BodyOf<P, 'post'> extends undefined ? [] : [body: BodyOf<P, 'post'>]
): Operation {
  return { method: 'POST', path, at, ...(body !== undefined && { body: record(body) }) }
}

/** Shows a person at the stage to which the operation leads, before the server has derived it. */
export function moving(
  operation: Operation,
  person: { id: string; stage: string },
  stage: string | undefined,
): Operation {
  return stage === undefined || stage === person.stage
    ? operation
    : { ...operation, moves: { person: { ...person }, stage } }
}

function record(body: unknown): Thing {
  return isRecord(body) ? { ...body } : {}
}

/** The id of a new thing. */
export const newId = uuidv7

/** The address of the thing itself, without the verb: the same for all that is done to it. */
export function thingPath(operation: Operation): string {
  return operation.method === 'POST'
    ? operation.path.slice(0, operation.path.lastIndexOf('/'))
    : operation.path
}

/** The filled-in address. */
export function address(path: string, at: Operation['at']): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''))
}

/** Which thing it is about. The user's own settings have no id in their address. */
export function thingId(operation: Operation, owner: string): string {
  return operation.at['id'] ?? owner
}

/** A field as things show it: an organization is written by its name and read as an object. */
export function fieldOf(thing: Thing, name: string): unknown {
  if (name in thing) return thing[name]
  const whole = name.endsWith('_name') ? thing[name.slice(0, -'_name'.length)] : undefined
  return isRecord(whole) ? whole['name'] : undefined
}

/** RFC 7396, but of two patches: what both together change. */
export function mergedPatch(first: Thing, second: Thing): Thing {
  const result: Record<string, unknown> = { ...first }
  for (const [name, value] of Object.entries(second)) {
    const before = result[name]
    result[name] = isPlain(before) && isPlain(value) ? mergedPatch(before, value) : value
  }
  return result
}

/** RFC 7396: the thing after the patch. At the top a null stays a null: so things are shown. */
export function patched(thing: Thing, patch: Thing, top = true): Thing {
  const result: Record<string, unknown> = { ...thing }
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && !top) delete result[name]
    else if (isPlain(value)) {
      const before = result[name]
      result[name] = patched(isPlain(before) ? before : {}, value, false)
    } else result[name] = value
  }
  return result
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !Array.isArray(value)
}

/** Whether two values of JSON are the same, whatever the order of their members. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => same(value, b[index]))
  }
  if (!isPlain(a) || !isPlain(b)) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => same(a[name], b[name]))
}
