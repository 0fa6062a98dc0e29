import type { Operation } from './operations'

/** Steps that the API takes back as if they had never been: by `reopen`, and a letter by `unsend`. */
const REOPENS = /^(complete|skip|snooze|answer|close|cancel|miss|finish|wrap-up|keep|take-up|drop)$/

/** What undoes an operation that has reached the server; undefined where nothing does by itself. */
export function inverse(operation: Operation): Operation | undefined {
  const { moves } = operation
  const back = opposite(operation)
  if (back === undefined || moves === undefined) return back
  const { person, stage } = moves
  return { ...back, moves: { person: { ...person, stage }, stage: String(person['stage']) } }
}

function opposite(operation: Operation): Operation | undefined {
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
      const end = path.lastIndexOf('/')
      const thing = path.slice(0, end)
      const verb = path.slice(end + 1)
      if (verb === 'restore') return { method: 'DELETE', path: thing, at }
      const back = verb === 'send' ? 'unsend' : REOPENS.test(verb) ? 'reopen' : undefined
      if (back === undefined) return undefined
      return { method, path: `${thing}/${back}`, at, ...(shown && { shown }) }
    }
  }
}

/** Who had no organization is written so by its id: a name can't be nothing. */
function before(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { organization_name: name, ...rest } = fields
  if (name === undefined) return rest
  return name === null ? { ...rest, organization_id: null } : { ...rest, organization_name: name }
}
