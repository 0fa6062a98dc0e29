import { AGENDA, type Shows } from '@/api/shows'
import { isRecord } from '@/lib/shape'
import { patched, same, thingId, thingPath, type Operation, type Waiting } from './operations'
import { afterStep, afterTalk, FOLLOW_UP, leavesAgenda, newThing, thankYou } from './effects'
import { blocked } from './hanging'
import { appearing, compare, matches, overItems, put, type Thing } from './items'

/**
 * What waits in the queue, laid over what the server said: pure functions from data to data. What
 * nothing was done to stays the very same object.
 */

/** The data of a query after all that waits and neither was refused nor hangs from what was. */
export function shadowed(queue: readonly Waiting[], shows: Shows | undefined, data: unknown) {
  const resting = blocked(queue)
  return queue.reduce(
    (now, waiting, index) =>
      waiting.refused === undefined &&
      !resting.has(waiting) &&
      !undone(waiting, queue.slice(index + 1))
        ? apply(waiting, shows, now)
        : now,
    data,
  )
}

const TAKES_BACK = /\/(reopen|unsend)$/

/** Whether a step is taken back by one behind it. */
export function undone({ operation }: Waiting, later: readonly Waiting[]): boolean {
  return (
    operation.method === 'POST' &&
    !TAKES_BACK.test(operation.path) &&
    later.some(
      ({ operation: other }) =>
        TAKES_BACK.test(other.path) &&
        thingPath(other) === thingPath(operation) &&
        same(other.at, operation.at),
    )
  )
}

/** The data of a query after one operation. */
export function apply(waiting: Waiting, shows: Shows | undefined, before: unknown): unknown {
  const after = back(waiting, shows, applied(waiting, shows, before))
  const thanks = thankYou(waiting)
  if (thanks === undefined || shows === undefined) return after
  return withThanks(waiting, thanks, shows, after)
}

/** What is taken up again returns to the lists that it had left. */
function back(waiting: Waiting, shows: Shows | undefined, data: unknown): unknown {
  const { operation } = waiting
  const { method, path, shown } = operation
  if (method !== 'POST' || !TAKES_BACK.test(path) || shown === undefined) return data
  if (shows?.place === undefined || shows.path !== thingPath(operation)) return data
  return appearing({ ...shown, ...afterStep(waiting, shown) }, shows, data)
}

/** A talk that is over has its thank-you at once, where follow-ups are listed and on the agenda. */
function withThanks(waiting: Waiting, thanks: Thing, shows: Shows, data: unknown): unknown {
  const { path, place, where } = shows
  if (path === FOLLOW_UP && place !== undefined) return appearing(thanks, shows, data)
  if (path !== AGENDA || !matches(thanks, where)) return data
  return overItems(data, (items) => [
    ...afterTalk(waiting, thanks).filter(
      ({ href }) => !items.some((item) => isRecord(item) && item['href'] === href),
    ),
    ...items,
  ])
}

function applied(waiting: Waiting, shows: Shows | undefined, before: unknown): unknown {
  const { operation } = waiting
  const data = operation.moves === undefined ? before : moved(operation.moves, shows, before)
  const id = thingId(operation, waiting.owner)
  const list = shows?.place !== undefined
  const effect = effectOf(waiting)
  if (effect === 'appears') {
    if (list && belongs(operation, shows)) return appearing(newThing(waiting), shows, data)
    if (shows?.path !== AGENDA) return data
    return overItems(data, (items) => {
      const left = items.filter((item) => !isRecord(item) || !leavesAgenda(operation, id, item))
      return left.length === items.length ? items : left
    })
  }
  return overItems(data, (items) => {
    let touched = false
    let moved: 'up' | 'down' | undefined
    const next = items.flatMap((item): readonly unknown[] => {
      if (!isRecord(item)) return [item]
      if (item['id'] === id) {
        if (effect === 'disappears') {
          touched = true
          return list || shows === undefined ? [] : [item]
        }
        const changed = patched(item, typeof effect === 'function' ? effect(item) : effect)
        if (same(changed, item)) return [item]
        touched = true
        moved ??= movedBy(shows, item, changed)
        return list && !matches(changed, shows.where) ? [] : [changed]
      }
      const alongside = changedAlong(item, id, operation)
      if (alongside !== undefined) {
        touched = true
        return [alongside]
      }
      if (hangsFrom(item, id, operation) || leavesAgenda(operation, id, item)) {
        touched = true
        return []
      }
      return [item]
    })
    if (moved !== undefined && shows !== undefined) return replaced(next, id, shows, moved)
    return touched ? next : items
  })
}

/** A person at another stage: gone from the list of the one, there in that of the other. */
function moved(
  { person, stage }: NonNullable<Operation['moves']>,
  shows: Shows | undefined,
  data: unknown,
): unknown {
  const { id } = person
  const after = { stage, archived: stage === 'archived' }
  const list = shows?.place !== undefined
  const next = overItems(data, (items) => {
    if (!items.some((item) => isRecord(item) && item['id'] === id && 'stage' in item)) return items
    return items.flatMap((item): readonly unknown[] => {
      if (!isRecord(item) || item['id'] !== id) return [item]
      const there = { ...item, ...after }
      return list && !matches(there, shows.where) ? [] : [there]
    })
  })
  return list && shows.path === '/api/v1/contacts/{id}' && 'stage' in shows.where
    ? appearing({ ...person, ...after }, shows, next)
    : next
}

function movedBy(shows: Shows | undefined, before: Thing, after: Thing): 'up' | 'down' | undefined {
  if (typeof shows?.place !== 'object') return undefined
  const order = compare(after[shows.place.by], before[shows.place.by])
  return order === 0 ? undefined : order < 0 ? 'up' : 'down'
}

/** A thing whose place in the order has changed, at its new place. */
function replaced(items: readonly unknown[], id: string, shows: Shows, way: 'up' | 'down') {
  const thing = items.find((item): item is Thing => isRecord(item) && item['id'] === id)
  if (thing === undefined) return items
  return put(
    thing,
    shows,
    items.filter((item) => item !== thing),
    way === 'up',
  )
}

type Effect = 'appears' | 'disappears' | Thing | ((item: Thing) => Thing)

function effectOf(waiting: Waiting): Effect {
  const { operation } = waiting
  switch (operation.method) {
    case 'PUT':
      return 'appears'
    case 'DELETE':
      return 'disappears'
    case 'PATCH':
      return shownPatch(operation.body ?? {})
    case 'POST':
      return operation.path.endsWith('/restore')
        ? 'appears'
        : (item: Thing) => afterStep(waiting, item)
  }
}

/** An organization is written by its name, and shown as an object. */
function shownPatch(patch: Thing): Thing {
  const name = patch['organization_name']
  return typeof name === 'string' ? { ...patch, organization: { id: '', name } } : patch
}

/**
 * What changes with another thing: where a person is only named, a new name shows too, and what was
 * made from a note is off the record as soon as the note is.
 */
function changedAlong(item: Thing, id: string, { method, path, body }: Operation) {
  if (method !== 'PATCH') return undefined
  const hidden = body?.['off_the_record'] === true && item['off_the_record'] === false
  if (hidden && item['note_id'] === id) return { ...item, off_the_record: true }
  const { contact } = item
  const name = path.endsWith('/contacts/{id}') ? body?.['name'] : undefined
  if (name === undefined || !isRecord(contact) || contact['id'] !== id) return undefined
  return { ...item, contact: { ...contact, name } }
}

/** With a deleted person go the lines about them. */
function hangsFrom(item: Thing, id: string, operation: Operation): boolean {
  if (operation.method !== 'DELETE' || !operation.path.endsWith('/contacts/{id}')) return false
  const contact = item['contact']
  return item['contact_id'] === id || (isRecord(contact) && contact['id'] === id)
}

/** Whether a new thing belongs into a list: by its address, else by what it is said to be. */
function belongs(operation: Operation, shows: Shows): boolean {
  return (
    thingPath(operation) === shows.path &&
    matches({ ...operation.body, ...operation.shown, ...operation.at }, shows.where)
  )
}
