import { voice } from './app'
import type { app } from './en/app'
import type { merge } from './en/merge'
import { speak } from './translate'

export const { t } = speak<typeof app & typeof merge>(
  {
    en: async () => (await import('./en/merge')).merge,
    de: async () => (await import('./de/merge')).merge,
  },
  voice,
)
