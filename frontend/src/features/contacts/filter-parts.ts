/** The names of a filter's parts, as they stand in the address. */
export const PARTS = ['stage', 'tag', 'target', 'interest', 'archived', 'quiet', 'sort'] as const

/** What an address says of them; the screen finds out what of it makes sense. */
export type FilterSearch = Partial<Record<(typeof PARTS)[number], unknown>>

export function partsOf(search: Readonly<Record<string, unknown>>): FilterSearch {
  return Object.fromEntries(
    PARTS.filter((part) => search[part] !== undefined).map((part) => [part, search[part]]),
  )
}
