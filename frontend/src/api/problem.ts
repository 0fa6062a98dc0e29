import { isRecord } from '@/lib/shape'

/** What went wrong, as the API tells it (RFC 9457), or as the network does (status 0). */

export interface FieldError {
  /** A JSON pointer to the field, such as `/email`. */
  pointer: string
  /** Stable, so that it can be said in another language; `detail` says it in English. */
  code: string
  detail: string
}

export class Problem extends Error {
  readonly status: number
  /** Stable: the kind of problem and, where the state of a thing stands in the way, that state. */
  readonly code: string
  readonly state: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly FieldError[]
  /** Seconds to wait before another try, when the API said so. */
  readonly retryAfter: number | undefined

  constructor(status: number, body: unknown, retryAfter?: number) {
    const told = readable(body)
    super(told.detail === '' ? told.title : told.detail)
    this.name = 'Problem'
    this.status = status
    this.code = told.code
    this.state = told.state
    this.title = told.title
    this.detail = told.detail
    this.errors = told.errors
    this.retryAfter = retryAfter
  }

  /** No answer came at all. */
  get offline(): boolean {
    return this.status === 0
  }

  /** Somebody, perhaps on another device, changed the thing in between. */
  get stale(): boolean {
    return this.status === 412
  }

  /** What is wrong with one field, by its name in the API. */
  field(name: string): FieldError | undefined {
    return this.errors.find(
      (error) => error.pointer === `/${name}` || error.pointer.startsWith(`/${name}/`),
    )
  }
}

interface Told {
  code: string
  state: string
  title: string
  detail: string
  errors: FieldError[]
}

function readable(body: unknown): Told {
  const told: Record<string, unknown> = isRecord(body) ? body : {}
  const text = (name: string) => (typeof told[name] === 'string' ? told[name] : '')
  const { errors } = told
  return {
    // The type is the address of a page about this kind of problem.
    code: text('type').split('/').at(-1) ?? '',
    state: text('state'),
    title: text('title'),
    detail: text('detail'),
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : [],
  }
}

function isFieldError(error: unknown): error is FieldError {
  return (
    isRecord(error) &&
    typeof error['pointer'] === 'string' &&
    typeof error['code'] === 'string' &&
    typeof error['detail'] === 'string'
  )
}
