import type { Filter, Interest, Sort } from '@/api/reads/people'
import { INTERESTS, STAGES } from './stages'

/** What an address says of a filter. Small: the router reads it before any screen is there. */

export const SORTS: readonly Sort[] = ['name', '-name', '-created_at', 'created_at', '-updated_at']

function oneOf<T>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** What an address says, as far as it makes sense. */
export function filterFrom(search: Readonly<Record<string, unknown>>): Filter {
  const { tag, quiet } = search
  const days =
    typeof quiet === 'number' && quiet >= 1 && quiet <= 1095 ? Math.round(quiet) : undefined
  return compact({
    stage: oneOf(STAGES, search['stage']),
    tag: typeof tag === 'string' && tag.trim() !== '' ? tag.trim().slice(0, 50) : undefined,
    target: flag(search['target']),
    interest: oneOf<Interest>(INTERESTS, search['interest']),
    archived: flag(search['archived']),
    quiet: days,
    sort: oneOf(SORTS, search['sort']),
  })
}

/** Without what is not asked for: `name` is the order anyway, the archive is left out anyway. */
export function compact(filter: Filter): Filter {
  const { sort, archived, ...rest } = filter
  const all: Filter = {
    ...rest,
    sort: sort === 'name' ? undefined : sort,
    archived: archived === false ? undefined : archived,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
