import type { Operation } from './operations'

const FOLLOW_UP = '/api/v1/follow-ups/{id}'

/** What undoes an operation that has reached the server; undefined where the API has nothing. */
export function inverse(operation: Operation): Operation | undefined {
  const { method, path, at, body, seen, shown } = operation
  switch (method) {
    case 'PUT':
      return { method: 'DELETE', path, at, shown: { ...body, ...shown } }
    case 'DELETE':
      return { method: 'POST', path: `${path}/restore`, at, ...(shown && { shown }) }
    case 'PATCH':
      if (seen === undefined || body === undefined) return undefined
      return { method: 'PATCH', path, at, body: before(seen.fields), seen: { fields: body } }
    case 'POST': {
      if (path.endsWith('/restore')) {
        return { method: 'DELETE', path: path.slice(0, -'/restore'.length), at }
      }
      // Done, skipped or put off after all.
      return path.startsWith(FOLLOW_UP) && !path.endsWith('/reopen')
        ? { method: 'POST', path: `${FOLLOW_UP}/reopen`, at }
        : undefined
    }
  }
}

/** Who had no organization is written so by its id: a name can't be nothing. */
function before(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { organization_name: name, ...rest } = fields
  if (name === undefined) return rest
  return name === null ? { ...rest, organization_id: null } : { ...rest, organization_name: name }
}
