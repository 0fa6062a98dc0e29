import { voice } from './app'
import type { app } from './en/app'
import type { people } from './en/people'
import { speak } from './translate'

export const { t, sayCode, words } = speak<typeof app & typeof people>(
  {
    en: async () => (await import('./en/people')).people,
    de: async () => (await import('./de/people')).people,
  },
  voice,
)
