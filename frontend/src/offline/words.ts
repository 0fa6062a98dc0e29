import { language } from '@/lib/language'

/** The same cache that the service worker looks into (vite.config.ts). */
const CACHE = 'words'

/**
 * Fetches all words of the language spoken here, so that screens never visited can be read without
 * a network. The service worker keeps the rest of the app, but not what only another language needs.
 */
export async function keepWords(): Promise<void> {
  const said = document.querySelector<HTMLElement>('script[data-en]')?.dataset[language]
  if (said === undefined || !('caches' in globalThis)) return
  const files = said.split(' ')
  const cache = await caches.open(CACHE)
  const kept = (await cache.keys()).map((request) => new URL(request.url).pathname)
  await cache.addAll(files.filter((file) => !kept.includes(file)))
  await Promise.all(kept.filter((file) => !files.includes(file)).map((file) => cache.delete(file)))
}
