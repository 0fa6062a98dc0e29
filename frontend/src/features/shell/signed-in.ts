import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { Problem } from '@/api/problem'
import { entryQuery, meQuery } from '@/api/reads/me'

/** Lets only the signed in pass; the others go to the door that fits them. */
export async function signedIn(client: QueryClient, href: string): Promise<void> {
  try {
    await client.ensureQueryData(meQuery)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error
    const entry = await client.ensureQueryData(entryQuery)
    if (entry.registration_open && href === '/') throw redirect({ to: '/signup' })
    throw redirect({ to: '/login', search: href === '/' ? {} : { next: href } })
  }
}
