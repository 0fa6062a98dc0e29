import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import { oweSignOut, owesSignOut } from '@/lib/been-here'

/** How long a server may take until the user has left without it, in milliseconds. */
const PATIENCE = 5000

/**
 * Ends the session of who signed out in this browser, if that could not be done at once. Before
 * anything else is asked for: the cookie still opens their account. Throws without a network.
 */
export async function endSession(): Promise<void> {
  if (!owesSignOut()) return
  try {
    await ask(api.POST('/api/v1/auth/logout', { signal: AbortSignal.timeout(PATIENCE) }))
  } catch (error) {
    // The session is over already.
    if (!(error instanceof Problem) || error.status !== 401) throw error
  }
  oweSignOut(false)
}
