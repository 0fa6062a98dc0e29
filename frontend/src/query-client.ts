import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from '@/api/problem'
import { describe } from '@/i18n/describe'
import { t } from '@/i18n/app'
import { say } from '@/ui/toast-store'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error
    mutationMeta: {
      /** The form that asked shows what is wrong by itself. */
      inline?: boolean
    }
  }
}

function signedOut(error: Error): boolean {
  return error instanceof Problem && error.status === 401
}

/**
 * Reads stay in memory and are shown at once while they are read again. After every change all that
 * is on the screen is read again: nearly everything here (agenda, stage, timeline) hangs together.
 * A change that fails says so, with Retry where nothing else on the screen can do it again.
 */
export function makeClient(onSignedOut: () => void): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError(error, query) {
        if (signedOut(error) && query.meta?.['mayBeSignedOut'] !== true) onSignedOut()
      },
    }),
    mutationCache: new MutationCache({
      onSuccess: () => readAgain(),
      onError(error, variables, _onMutate, mutation) {
        void readAgain()
        if (mutation.meta?.inline === true) return
        if (signedOut(error)) {
          onSignedOut()
          return
        }
        const action = {
          label: t('toast.retry'),
          run: () => {
            const again = client.getMutationCache().build(client, mutation.options)
            void again.execute(variables).catch(() => undefined)
          },
        }
        say({ text: describe(error), tone: 'wrong', action })
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 24 * 60 * 60 * 1000,
        retry: (failures, error) => failures < 2 && unreachable(error),
        // "Offline" as browsers tell it is not to be trusted; a request that fails says more.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
  /** Only after the last of several changes: what is read in between would undo what is shown. */
  async function readAgain() {
    if (client.isMutating() <= 1) await client.invalidateQueries()
  }
  return client
}

function unreachable(error: Error): boolean {
  return !(error instanceof Problem) || error.offline || error.status >= 500
}
