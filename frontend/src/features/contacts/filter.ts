import type { Filter, SavedView } from '@/api/reads/people'
import { PARTS } from './filter-parts'
import { compact } from './filter-search'

/** After how many days without contact one may ask for people. */
export const QUIET: readonly number[] = [30, 60, 90, 180, 365]

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
