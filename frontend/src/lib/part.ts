import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** What `load` fetches; without a network as soon as there is one. Throws what `load` throws. */
export async function onceThere<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    if (navigator.onLine) throw error
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }))
    return await onceThere(load)
  }
}

/**
 * A part of the screen that is fetched when it is first shown. What stands around it, and what is
 * typed there, stays when there is no network.
 */
export function part<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => onceThere(load))
}
