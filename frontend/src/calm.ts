import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'

/** How long the rest waits for the first screen at most, in milliseconds. */
const PATIENCE = 5000

/** Once the first screen stands with all that it asked for, and nothing else is to be done. */
export async function whenCalm(router: AnyRouter, client: QueryClient): Promise<void> {
  let stop: (() => void)[] = []
  const stands = new Promise<void>((resolve) => {
    const look = () => client.isFetching() === 0 && resolve()
    stop = [
      router.subscribe('onRendered', () => {
        look()
        stop.push(client.getQueryCache().subscribe(look))
      }),
    ]
    const timer = setTimeout(resolve, PATIENCE)
    stop.push(() => clearTimeout(timer))
  })
  await stands
  for (const one of stop) one()
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    } else setTimeout(resolve, 200)
  })
}
