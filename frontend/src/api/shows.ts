import type { paths } from './schema'

/**
 * What a query shows, said beside it: a write then appears in it at once, and it is kept for the next
 * visit and for flight mode. See "How the web app reads and writes" in CONTRIBUTING.md.
 */
export interface Shows {
  /** The address of one of its things in the contract. */
  path: keyof paths
  /** Of a single thing: its id. Of a list: what its things have in common. */
  where: Readonly<Record<string, Scalar | readonly Scalar[]>>
  /** Of a list: where a new thing goes. A field name: in the order of that field. */
  place?: 'first' | 'last' | { by: string }
}

type Scalar = string | number | boolean | null

interface Meta {
  kept: true
  shows: Shows
  [other: string]: unknown
}

type One = Extract<keyof paths, `${string}/{id}`>

/** A query of one thing. */
export function showsOne(path: One, id: string): Meta {
  return { kept: true, shows: { path, where: { id } } }
}

/** A query of a list: `{items}`, pages of it, or the bare items. */
export function showsList(path: One, where: Shows['where'], place: Shows['place'] = 'last'): Meta {
  return { kept: true, shows: { path, where, place } }
}

/** The agenda, of everybody or of one person. */
export function showsAgenda(contactId?: string): Meta {
  const where: Shows['where'] = contactId === undefined ? {} : { contact_id: contactId }
  return { kept: true, shows: { path: AGENDA, where }, begins: { items: [], next: null } }
}

export const AGENDA = '/api/v1/agenda'

/** Another query that is kept for the next visit. */
export const kept = { kept: true } as const

/** Another list that is kept for the next visit, and empty for something new. */
export const keptList = { kept: true, begins: { items: [], next: null } } as const
