import { voice } from './app'
import type { app } from './en/app'
import type { sync } from './en/sync'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof sync>(
  {
    en: async () => (await import('./en/sync')).sync,
    de: async () => (await import('./de/sync')).sync,
  },
  voice,
)
