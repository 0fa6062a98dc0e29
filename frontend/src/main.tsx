import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, lazyRouteComponent, RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from '@/api/problem'
import { words } from '@/i18n/app'
import { problemWords } from '@/i18n/problems'
import { beenHere } from '@/lib/been-here'
import { onceThere } from '@/lib/part'
import { isOurs } from '@/api/ours'
import { startOffline } from '@/offline/ready'
import { keepWords } from '@/offline/words'
import { whenCalm } from './calm'
import { makeClient } from './query-client'
import { routeTree } from './routeTree.gen'
import './styles/app.css'

const client = makeClient(() => {
  void router.navigate({ to: '/login', search: { next: location.pathname } })
})

const broken = () => import('@/features/shell/broken')

const router = createRouter({
  routeTree,
  context: { client },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: lazyRouteComponent(broken, 'Broken'),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** One came from a list, and goes back to it when this is done. */
    fromList?: true
  }
}

function render(element: HTMLElement) {
  const root = createRoot(element, {
    // What the API or the network said is on the screen already; the console is for our own mistakes.
    onCaughtError: (error) => error instanceof Problem || reportError(error),
  })
  // In small steps, between which a slow phone still answers.
  startTransition(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}

// Who comes back sees at once what they saw last, with or without a network.
const lastVisit = beenHere() ? startOffline(client).catch(() => undefined) : undefined

const root = document.getElementById('root')
if (root !== null) {
  // Where one is, is found out first: nothing is built that would be thrown away again.
  void Promise.all([words(), lastVisit])
    .then(() => router.load())
    .then(() => render(root))
}

/** For what the next visit tries again. */
const quietly = () => undefined

// What the first screen does not need waits until it stands there.
void whenCalm(router, client).then(() => {
  void problemWords().catch(quietly)
  // What says that something is missing must not be missing itself.
  void onceThere(broken).catch(quietly)
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void onceThere(async () => (await import('@/features/shell/offer-update')).keepApp()).catch(
    quietly,
  )
  void onceThere(keepWords).catch(quietly)
})

// A tab from before an update asks for parts that are gone: start over on the new version, once.
// When Seventeen can't be reached there is nothing to start over from, and the page is worth more than
// its part: the router, which starts over unasked, takes that for done.
addEventListener('vite:preloadError', ({ payload }) => {
  sessionStorage.setItem(`tanstack_router_reload:${payload.message}`, '1')
  void startOver().catch(quietly)
})

async function startOver(): Promise<void> {
  const again = 'seventeen.reloaded'
  if (sessionStorage.getItem(again) !== null) return
  if (!isOurs(await fetch('/health/live', { cache: 'no-store' }))) return
  sessionStorage.setItem(again, 'yes')
  location.reload()
}
