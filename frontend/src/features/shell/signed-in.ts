import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { Problem } from '@/api/problem'
import { entryQuery, meQuery } from '@/api/reads/me'
import { beenHere, owesSignOut, setBeenHere } from '@/lib/been-here'
import { startOffline } from '@/offline/ready'

/**
 * Lets only the signed in pass; the others go to the door that fits them. Who was here before and
 * can't be asked about now is let in to what this browser keeps.
 */
export async function signedIn(client: QueryClient, href: string): Promise<void> {
  await Promise.all([known(client, href), startOffline(client)])
}

async function known(client: QueryClient, href: string): Promise<void> {
  if (owesSignOut()) await (await import('@/offline/leave')).endSession()
  const cached = client.getQueryData(meQuery.queryKey) !== undefined
  if (cached || beenHere()) {
    try {
      await client.ensureQueryData(meQuery)
      setBeenHere(true)
      return
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error
      setBeenHere(false)
    }
  }
  const entry = await client.ensureQueryData(entryQuery)
  if (entry.signed_in) {
    await client.ensureQueryData(meQuery)
    setBeenHere(true)
    return
  }
  if (entry.registration_open && href === '/') throw redirect({ to: '/signup' })
  throw redirect({ to: '/login', search: href === '/' ? {} : { next: href } })
}
