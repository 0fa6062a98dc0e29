/** What the API makes of a field when one thing goes into another, told before it does so. */
export interface Field {
  label: string
  into: readonly string[]
  from: readonly string[]
  /** It holds many: all are kept. An address is the same in whatever case it is written. */
  many?: 'texts' | 'addresses'
}

/** A field of a kind of thing: what it is called, how it is read, and whether it holds many. */
export type Reading<Thing> = readonly [
  label: () => string,
  read: (thing: Thing) => readonly string[],
  many?: Field['many'],
]

/** The fields of two things beside each other. */
export function compared<Thing>(
  readings: readonly Reading<Thing>[],
  into: Thing,
  from: Thing,
): Field[] {
  return readings.map(([label, read, many]) => ({
    label: label(),
    into: read(into),
    from: read(from),
    ...(many && { many }),
  }))
}

/** A text, where there is one. */
export function ifAny(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : [text]
}

/** `taken` is added to what stays, `lost` is not, and `known` is there already. */
type Fate = 'taken' | 'lost' | 'known'

export interface Merged {
  label: string
  stays: readonly string[]
  goes: readonly { text: string; fate: Fate }[]
}

/** The fields in which either has something. What stays keeps its own words where both have some. */
export function merged(fields: readonly Field[]): Merged[] {
  return fields
    .filter(({ into, from }) => into.length + from.length > 0)
    .map(({ label, into, from, many }) => {
      const spelled = (text: string) => (many === 'addresses' ? text.toLowerCase() : text)
      const known = new Set(into.map(spelled))
      const fateOf = (text: string): Fate =>
        known.has(spelled(text))
          ? 'known'
          : many === undefined && into.length > 0
            ? 'lost'
            : 'taken'
      return { label, stays: into, goes: from.map((text) => ({ text, fate: fateOf(text) })) }
    })
}
