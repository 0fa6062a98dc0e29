import type { Schema } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { fold } from '@/lib/words'

/** One change to many people. */
export type Change =
  | { kind: 'tag' | 'untag'; tag: string }
  | { kind: 'archive'; archived: boolean }
  | { kind: 'cadence'; days: number | null }
  | { kind: 'delete' }

export type Batch = Schema<'BatchIn'>
export type Result = Schema<'BatchResult'>

/** How many people go into one request: so few that others need not wait, and progress shows. */
const SOME = 200

type Blank = Pick<Batch, 'delete' | 'restore' | 'add_tags' | 'remove_tags'>
const NOTHING: Blank = { delete: false, restore: false, add_tags: [], remove_tags: [] }

function inSome(people: readonly Contact[], request: Partial<Batch>): Batch[] {
  const batches: Batch[] = []
  for (let first = 0; first < people.length; first += SOME) {
    const ids = people.slice(first, first + SOME).map((person) => person.id)
    batches.push({ ...NOTHING, ...request, ids })
  }
  return batches
}

function isTagged(person: Contact, tag: string): boolean {
  return person.tags.some((one) => fold(one) === fold(tag))
}

/** Whether the change would make a difference to somebody. */
function concerns(change: Change, person: Contact): boolean {
  switch (change.kind) {
    case 'tag':
      return !isTagged(person, change.tag)
    case 'untag':
      return isTagged(person, change.tag)
    case 'archive':
      return person.archived !== change.archived
    case 'cadence':
      return person.cadence_days !== change.days
    case 'delete':
      return true
  }
}

/** The requests that make the change; nobody is asked about who has it already. */
export function requests(change: Change, people: readonly Contact[]): Batch[] {
  const some = people.filter((person) => concerns(change, person))
  switch (change.kind) {
    case 'tag':
      return inSome(some, { add_tags: [change.tag] })
    case 'untag':
      return inSome(some, { remove_tags: [change.tag] })
    case 'archive':
      return inSome(some, { patch: { archived: change.archived } })
    case 'cadence':
      return inSome(some, { patch: { cadence_days: change.days } })
    case 'delete':
      return inSome(some, { delete: true })
  }
}

/** The requests that take it back, for those whom it reached: each gets what was there before. */
export function undoing(
  change: Change,
  people: readonly Contact[],
  results: readonly Result[],
): Batch[] {
  const reached = new Set(results.filter(({ status }) => status < 300).map(({ id }) => id))
  const some = people.filter((person) => reached.has(person.id) && concerns(change, person))
  switch (change.kind) {
    case 'tag':
      return inSome(some, { remove_tags: [change.tag] })
    case 'untag':
      return together(
        some,
        (person) => person.tags.find((tag) => fold(tag) === fold(change.tag)),
        (tag) => ({
          add_tags: [tag ?? change.tag],
        }),
      )
    case 'archive':
      return inSome(some, { patch: { archived: !change.archived } })
    case 'cadence':
      return together(
        some,
        (person) => person.cadence_days,
        (days) => ({
          patch: { cadence_days: days },
        }),
      )
    case 'delete':
      return inSome(some, { restore: true })
  }
}

/** One request for all who had the same before. */
function together<V>(
  people: readonly Contact[],
  before: (person: Contact) => V,
  request: (value: V) => Partial<Batch>,
): Batch[] {
  const groups = new Map<V, Contact[]>()
  for (const person of people) {
    const value = before(person)
    groups.set(value, [...(groups.get(value) ?? []), person])
  }
  return [...groups].flatMap(([value, some]) => inSome(some, request(value)))
}

/** How a person looks once the change is made; undefined when they are gone from lists. */
export function changed(change: Change, person: Contact): Contact | undefined {
  switch (change.kind) {
    case 'tag':
      return isTagged(person, change.tag)
        ? person
        : { ...person, tags: [...person.tags, change.tag] }
    case 'untag':
      return { ...person, tags: person.tags.filter((tag) => fold(tag) !== fold(change.tag)) }
    case 'archive':
      return change.archived ? undefined : person
    case 'cadence':
      return { ...person, cadence_days: change.days }
    case 'delete':
      return undefined
  }
}

/** Between two check-ins, as choices offer it; empty is the user's usual time. */
export const WEEKS = ['4', '8', '13', '26', ''] as const
