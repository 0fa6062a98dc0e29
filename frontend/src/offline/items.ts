import type { Shows } from '@/api/shows'
import { isRecord } from '@/lib/shape'

/** The things in the data of a query, whatever its form, and the place of each of them. */

export type Thing = Readonly<Record<string, unknown>>

/** Lets `change` see the items of a page, of all pages, of a bare list, or the one thing itself. */
export function overItems(
  data: unknown,
  change: (items: readonly unknown[]) => readonly unknown[],
): unknown {
  if (Array.isArray(data)) return change(data)
  if (!isRecord(data)) return data
  const { pages, items } = data
  if (Array.isArray(pages)) {
    const next = pages.map((page: unknown) => overItems(page, change))
    return next.every((page, index) => page === pages[index]) ? data : { ...data, pages: next }
  }
  if (Array.isArray(items)) {
    const next = change(items)
    return next === items ? data : { ...data, items: next }
  }
  const [one] = change([data])
  return one ?? data
}

/** The thing of this id among the data of a query. */
export function found(data: unknown, id: unknown): Thing | undefined {
  let thing: Thing | undefined
  overItems(data, (items) => {
    thing ??= items.find((item): item is Thing => isRecord(item) && item['id'] === id)
    return items
  })
  return thing
}

/** Whether a thing is what a list is about, as far as it can be told. */
export function matches(thing: Thing, where: Shows['where']): boolean {
  return Object.entries(where).every(
    ([name, wanted]) => !(name in thing) || allows(wanted, thing[name]),
  )
}

function allows(wanted: Shows['where'][string], value: unknown): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value
}

/** A thing that comes into a list, at its place; not twice. */
export function appearing(thing: Thing, shows: Shows, data: unknown): unknown {
  if (!matches(thing, shows.where)) return data
  const pages = isRecord(data) && Array.isArray(data['pages']) ? data['pages'] : undefined
  if (pages !== undefined && isRecord(data)) {
    if (found(data, thing['id']) !== undefined) return data
    const index = shows.place === 'last' ? pages.length - 1 : 0
    return {
      ...data,
      pages: pages.map((page: unknown, at) =>
        at === index ? overItems(page, (items) => put(thing, shows, items)) : page,
      ),
    }
  }
  return found(data, thing['id']) !== undefined
    ? data
    : overItems(data, (items) => put(thing, shows, items))
}

/** A thing at its place among others. */
export function put(thing: Thing, shows: Shows, items: readonly unknown[], beforeEqual = false) {
  const { place } = shows
  if (place === 'first') return [thing, ...items]
  if (typeof place !== 'object') return [...items, thing]
  const at = items.findIndex((item) => {
    const order = isRecord(item) ? compare(item[place.by], thing[place.by]) : 0
    return beforeEqual ? order >= 0 : order > 0
  })
  return at < 0 ? [...items, thing] : [...items.slice(0, at), thing, ...items.slice(at)]
}

/** Which of two values comes first in the order of a list. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [first, second] = [a, b].map((value) => (typeof value === 'string' ? value : ''))
  return (first ?? '').localeCompare(second ?? '')
}
