import { isRecord } from '@/lib/shape'

/** What was chosen in the palette lately: a command, or a person by what the palette showed. */
export interface Recent {
  id: string
  person?: { label: string; hint: string }
}

const MOST = 8

/** With the newest choice first, each thing once. */
export function remember(recent: readonly Recent[], chosen: Recent): Recent[] {
  return [chosen, ...recent.filter(({ id }) => id !== chosen.id)].slice(0, MOST)
}

export function areRecent(value: unknown): value is Recent[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isRecord(one) &&
        typeof one['id'] === 'string' &&
        (one['person'] === undefined ||
          (isRecord(one['person']) &&
            typeof one['person']['label'] === 'string' &&
            typeof one['person']['hint'] === 'string')),
    )
  )
}
