/**
 * A new version of the app: it waits until the user takes it, so that nothing changes under their
 * hands. What is typed is kept with every letter, so taking it loses nothing.
 */

/** Milliseconds between two looks for a new version. */
const PACE = 60 * 60 * 1000

/** How long the old version may take to finish what it does, in milliseconds. */
const PATIENCE = 2000

/** Registers the service worker; `offer` is called with what takes the new version. */
export async function watchForUpdate(offer: (take: () => void) => void): Promise<void> {
  const worker = navigator.serviceWorker
  const registration = await worker.register('/sw.js')
  let taken = false
  const ready = () => {
    const { waiting } = registration
    // Without a page under control this is the first version, not a new one.
    if (waiting === null || worker.controller === null) return
    offer(() => {
      taken = true
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      waiting.postMessage({ type: 'SKIP_WAITING' })
      // Whoever asked for it gets it; a page that is left holds the old version up no longer.
      setTimeout(() => location.reload(), PATIENCE)
    })
  }
  worker.addEventListener('controllerchange', () => {
    if (taken) location.reload()
  })
  const watch = () => {
    registration.installing?.addEventListener('statechange', () => {
      if (registration.waiting !== null) ready()
    })
  }
  ready()
  // One may be on its way since before this was called.
  watch()
  registration.addEventListener('updatefound', watch)
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < PACE) return
    looked = Date.now()
    // Without a network there is nothing new.
    void registration.update().catch(() => undefined)
  })
}
