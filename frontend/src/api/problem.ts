import { isRecord } from '@/lib/shape'

/** What went wrong, as the API tells it (RFC 9457), or as the network does (status 0). */

export interface FieldError {
  /** A JSON pointer to the field, such as `/email`. */
  pointer: string
  code: string
  detail: string
}

export class Problem extends Error {
  readonly status: number
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
  field(name: string): string | undefined {
    return this.errors.find(
      (error) => error.pointer === `/${name}` || error.pointer.startsWith(`/${name}/`),
    )?.detail
  }
}

function readable(body: unknown): { title: string; detail: string; errors: FieldError[] } {
  if (!isRecord(body)) return { title: '', detail: '', errors: [] }
  const { title, detail, errors } = body
  return {
    title: typeof title === 'string' ? title : '',
    detail: typeof detail === 'string' ? detail : '',
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : [],
  }
}

function isFieldError(error: unknown): error is FieldError {
  return (
    isRecord(error) && typeof error['pointer'] === 'string' && typeof error['detail'] === 'string'
  )
}
