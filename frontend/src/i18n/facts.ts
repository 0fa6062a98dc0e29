import { voice } from './app'
import type { app } from './en/app'
import type { facts } from './en/facts'
import { speak } from './translate'

export const { t } = speak<typeof app & typeof facts>(
  {
    en: async () => (await import('./en/facts')).facts,
    de: async () => (await import('./de/facts')).facts,
  },
  voice,
)
