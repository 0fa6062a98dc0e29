import { voice } from './app'
import type { app } from './en/app'
import type { coach } from './en/coach'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof coach>(
  {
    en: async () => (await import('./en/coach')).coach,
    de: async () => (await import('./de/coach')).coach,
  },
  voice,
)
