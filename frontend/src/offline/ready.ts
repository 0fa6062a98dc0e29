import type { QueryClient } from '@tanstack/react-query'

let starting: Promise<void> | undefined

/** Loads what brings back the last visit and lets screens write. Nothing is read or sent twice. */
export function startOffline(client: QueryClient): Promise<void> {
  starting ??= import('./start').then(
    ({ start }) => start(client),
    (error: unknown) => {
      starting = undefined
      throw error
    },
  )
  return starting
}
