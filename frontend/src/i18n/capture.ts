import { voice } from './app'
import type { app } from './en/app'
import type { capture } from './en/capture'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof capture>(
  {
    en: async () => (await import('./en/capture')).capture,
    de: async () => (await import('./de/capture')).capture,
  },
  voice,
)
