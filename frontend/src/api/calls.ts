import type { Client } from 'openapi-fetch'

/**
 * Calls of the API in the types of its contract, as openapi-fetch writes them down. Of its options
 * these are understood: `params`, `body`, `bodySerializer`, `headers` and `signal`. What the first
 * screen carries along is therefore 1 kB and not 7.
 */
export type Calls<Paths extends object> = Pick<Client<Paths>, 'GET' | 'POST' | 'PATCH' | 'DELETE'>

interface Options {
  params?: { path?: Values; query?: Values; header?: Values }
  body?: unknown
  bodySerializer?: (body: unknown) => BodyInit
  headers?: Record<string, string>
  signal?: AbortSignal
}

type Value = string | number | boolean | null | undefined
type Values = Readonly<Record<string, Value | readonly Value[]>>

/** Speaks to the API at `base`; `send` carries each request out. */
export function callsTo<Paths extends object>(
  base: string,
  send: (request: Request) => Promise<Response>,
): Calls<Paths> {
  const by =
    (method: string) =>
    async (path: string, options: Options = {}) => {
      const response = await send(requestOf(method, base, path, options))
      const said = await bodyOf(response)
      return response.ok ? { data: said, response } : { error: said, response }
    }
  const calls = { GET: by('GET'), POST: by('POST'), PATCH: by('PATCH'), DELETE: by('DELETE') }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what comes
  return calls as unknown as Calls<Paths>
}

function requestOf(method: string, base: string, path: string, options: Options): Request {
  const { params = {}, body, bodySerializer = JSON.stringify, signal = null } = options
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.path?.[name])),
  )
  const headers = new Headers(options.headers)
  for (const [name, value] of Object.entries(params.header ?? {})) {
    if (value !== undefined) headers.set(name, String(value))
  }
  const sent = body === undefined ? null : bodySerializer(body)
  // A PATCH here is a merge patch (RFC 7396): what is left out stays. A form names its own type.
  if (typeof sent === 'string') {
    headers.set('Content-Type', `application/${method === 'PATCH' ? 'merge-patch+' : ''}json`)
  }
  const init = { method, headers, body: sent, signal }
  return new Request(`${base}${place}${queryOf(params.query)}`, init)
}

/** A list is a name said again for each of its values. */
function queryOf(query: Values = {}): string {
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) all.append(name, String(one))
    }
  }
  return all.size === 0 ? '' : `?${all.toString()}`
}

/** Something else than JSON is told as a text, and nothing as nothing. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
