import { voice } from './app'
import type { app } from './en/app'
import type { talks } from './en/talks'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof talks>(
  {
    en: async () => (await import('./en/talks')).talks,
    de: async () => (await import('./de/talks')).talks,
  },
  voice,
)
