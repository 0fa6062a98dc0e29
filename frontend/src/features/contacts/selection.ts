import type { Contact } from '@/api/reads/contacts'

/** The people one has chosen, as they were when chosen, and whom one pointed at last. */
export interface Selection {
  people: ReadonlyMap<string, Contact>
  anchor: string | undefined
}

export const NOBODY: Selection = { people: new Map(), anchor: undefined }

/** One more, or one less. */
export function toggled({ people }: Selection, person: Contact): Selection {
  const next = new Map(people)
  if (!next.delete(person.id)) next.set(person.id, person)
  return { people: next, anchor: person.id }
}

/** All from whom one pointed at last up to this one, in the order of the list. */
export function extended(
  selection: Selection,
  list: readonly Contact[],
  person: Contact,
): Selection {
  const from = list.findIndex(({ id }) => id === selection.anchor)
  const to = list.findIndex(({ id }) => id === person.id)
  if (from < 0 || to < 0) return toggled(selection, person)
  const next = new Map(selection.people)
  for (const one of list.slice(Math.min(from, to), Math.max(from, to) + 1)) next.set(one.id, one)
  return { people: next, anchor: selection.anchor }
}
