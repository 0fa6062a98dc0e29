import { voice } from './app'
import type { app } from './en/app'
import type { account } from './en/account'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof account>(
  {
    en: async () => (await import('./en/account')).account,
    de: async () => (await import('./de/account')).account,
  },
  voice,
)
