import type { Filter, Interest, SavedView, Sort } from '@/api/reads/people'
import { INTERESTS } from './contact-form'
import { STAGES } from './stages'

export const SORTS: readonly Sort[] = ['name', '-name', '-created_at', 'created_at', '-updated_at']

/** After how many days without contact one may ask for people. */
export const QUIET: readonly number[] = [30, 60, 90, 180, 365]

/** The names of a filter's parts, as they stand in the address. */
export const PARTS = ['stage', 'tag', 'target', 'interest', 'archived', 'quiet', 'sort'] as const

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

/** The address of a filter: each part by name, so that those of another filter go. */
export function searchOf(filter: Filter): Filter {
  const { stage, tag, target, interest, archived, quiet, sort } = compact(filter)
  return { stage, tag, target, interest, archived, quiet, sort }
}

export function same(one: Filter, other: Filter): boolean {
  const [a, b] = [searchOf(one), searchOf(other)]
  return PARTS.every((part) => a[part] === b[part])
}

/** How many parts narrow the list; the order is none of them. */
export function narrowing(filter: Filter): number {
  return Object.keys(compact(filter)).filter((part) => part !== 'sort').length
}

export function filterOf(view: SavedView): Filter {
  return compact({
    stage: view.stage ?? undefined,
    tag: view.tag ?? undefined,
    target: view.target ?? undefined,
    interest: view.interest ?? undefined,
    archived: view.archived ?? undefined,
    quiet: view.quiet_days ?? undefined,
    sort: view.sort ?? undefined,
  })
}

export function viewOf(name: string, filter: Filter, board: boolean): SavedView {
  const { stage, tag, target, interest, archived, quiet, sort } = searchOf(filter)
  return {
    name,
    q: null,
    stage: stage ?? null,
    tag: tag ?? null,
    target: target ?? null,
    interest: interest ?? null,
    archived: archived ?? null,
    quiet_days: quiet ?? null,
    sort: sort ?? null,
    board,
  }
}
