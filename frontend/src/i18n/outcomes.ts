import { voice } from './app'
import type { app } from './en/app'
import type { outcomes } from './en/outcomes'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof outcomes>(
  {
    en: async () => (await import('./en/outcomes')).outcomes,
    de: async () => (await import('./de/outcomes')).outcomes,
  },
  voice,
)
