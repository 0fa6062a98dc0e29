import { blocked, hangingFrom, needs, sameThing } from './hanging'
import { fieldOf, mergedPatch, type Refusal, type Waiting } from './operations'
import { inOrder, type Queue } from './order'

/** The rules of the queue, as pure functions: what goes out next, and what becomes of it. */

/** A change and the changes of the same thing that directly follow, as one. */
function together(first: Waiting, second: Waiting): Waiting {
  const own = first.operation.body ?? {}
  const later = Object.entries(second.operation.seen?.fields ?? {}).filter(
    ([name]) => !(name in own),
  )
  const seen = {
    ...second.operation.seen,
    ...first.operation.seen,
    fields: { ...Object.fromEntries(later), ...first.operation.seen?.fields },
  }
  const bothSeen = first.operation.seen !== undefined || second.operation.seen !== undefined
  return {
    ...first,
    operation: {
      ...first.operation,
      body: mergedPatch(first.operation.body ?? {}, second.operation.body ?? {}),
      ...(bothSeen && { seen }),
    },
  }
}

/** The field that places a thing in a list, and so pushes others: it has to keep its turn. */
const PLACE = 'position'

/**
 * The queue with its next operation merged and marked as tried, and that operation. Changes of one
 * thing that wait together go out as one.
 */
export function take(queue: Queue): { queue: Queue; next?: Waiting } {
  const all = inOrder(queue)
  const resting = blocked(all)
  const able = all.filter((one) => one.refused === undefined && !resting.has(one))
  const [head, ...rest] = able
  if (head === undefined) return { queue }
  if (head.tried === true) return { queue, next: head }
  let next = head
  const absorbed = new Set<string>()
  if (head.operation.method === 'PATCH') {
    for (const other of rest) {
      if (!sameThing(other.operation, head.operation)) {
        if (needs(other.operation, head.operation)) break
        continue
      }
      if (other.operation.method !== 'PATCH' || PLACE in (other.operation.body ?? {})) break
      next = together(next, other)
      absorbed.add(other.id)
    }
  }
  next = { ...next, tried: true }
  const kept = all.filter((one) => !absorbed.has(one.id))
  return { queue: kept.map((one) => (one.id === next.id ? next : one)), next }
}

/**
 * It went through. What still waits for the same thing saw these fields as they were shown; now they
 * are as the server has them. The version it saw stays: others may have changed other fields.
 */
export function settled(
  queue: Queue,
  done: Waiting,
  thing: Readonly<Record<string, unknown>> | undefined,
): Queue {
  const changed = Object.keys(done.operation.body ?? {})
  return queue
    .filter((one) => one.id !== done.id)
    .map((one) => {
      const { seen } = one.operation
      if (seen === undefined || thing === undefined) return one
      if (!sameThing(one.operation, done.operation)) return one
      const fields = { ...seen.fields }
      for (const name of changed) if (name in fields) fields[name] = fieldOf(thing, name) ?? null
      return { ...one, operation: { ...one.operation, seen: { ...seen, fields } } }
    })
}

/** The server does not take it: it rests until the user decides. */
export function refuse(queue: Queue, id: string, refused: Refusal): Queue {
  return queue.map((one) => (one.id === id ? { ...one, refused } : one))
}

/** Try it again, under a new key: the server remembers its answer to the old one. */
export function again(queue: Queue, id: string, key: string): Queue {
  return queue.map((one) => {
    if (one.id !== id) return one
    const { refused: _refused, tried: _tried, ...rest } = one
    return { ...rest, id: key }
  })
}

/** Without these, and without what can't be without them. */
export function dropped(queue: Queue, id: string): Queue {
  const gone = queue.find((one) => one.id === id)
  if (gone === undefined) return queue
  const without = new Set([gone, ...hangingFrom(queue, gone)])
  return queue.filter((one) => !without.has(one))
}

/** Take it back, unless it may have arrived already. */
export function takenBack(queue: Queue, id: string): { queue: Queue; done: boolean } {
  const one = queue.find((other) => other.id === id)
  if (one === undefined || (one.tried === true && one.refused === undefined)) {
    return { queue, done: false }
  }
  return { queue: dropped(queue, id), done: true }
}

/**
 * The user's choice between two versions: these of their own fields, on top of what is there now.
 * None at all means: theirs.
 */
export function resolved(queue: Queue, id: string, mine: ReadonlySet<string>, key: string): Queue {
  const one = queue.find((other) => other.id === id)
  if (one === undefined) return queue
  const theirs = one.refused?.theirs ?? {}
  const body = Object.fromEntries(
    Object.entries(one.operation.body ?? {}).filter(([name]) => mine.has(name)),
  )
  if (Object.keys(body).length === 0) return dropped(queue, id)
  const fields = Object.fromEntries(Object.keys(body).map((name) => [name, theirs[name] ?? null]))
  const etag = theirs['etag']
  const seen = { fields, ...(typeof etag === 'string' && { etag }) }
  return again(queue, id, key).map((other) =>
    other.id === key ? { ...other, operation: { ...other.operation, body, seen } } : other,
  )
}
