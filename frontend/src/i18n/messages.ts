import { voice } from './app'
import type { app } from './en/app'
import type { messages } from './en/messages'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof messages>(
  {
    en: async () => (await import('./en/messages')).messages,
    de: async () => (await import('./de/messages')).messages,
  },
  voice,
)
