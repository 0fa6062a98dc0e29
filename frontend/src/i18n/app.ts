import type { app } from './en/app'
import { speak } from './translate'

export const voice = speak<typeof app>({
  en: async () => (await import('./en/app')).app,
  de: async () => (await import('./de/app')).app,
})
export const { t, sayCode, words } = voice
