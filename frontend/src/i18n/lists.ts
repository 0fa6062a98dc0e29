import { voice } from './app'
import type { app } from './en/app'
import type { lists } from './en/lists'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof lists>(
  {
    en: async () => (await import('./en/lists')).lists,
    de: async () => (await import('./de/lists')).lists,
  },
  voice,
)
