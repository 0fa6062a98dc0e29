import { createFileRoute } from '@tanstack/react-router'
import { FirstPerson } from '@/features/contacts/components/first-person'
import { Welcome } from '@/features/welcome/welcome'
import { signedIn } from '@/features/shell/signed-in'
import { words } from '@/i18n/people'

/** What reads a pasted text comes when there is one. */
async function personIn(text: string) {
  const { personIn: found } = await import('@/features/capture/profile')
  return found(text)
}

export const Route = createFileRoute('/welcome')({
  beforeLoad: ({ context: { client }, location }) => signedIn(client, location.href),
  loader: words,
  component: () => <Welcome firstPerson={<FirstPerson read={personIn} />} />,
})
