import { createFileRoute } from '@tanstack/react-router'
import { FirstPerson } from '@/features/contacts/components/first-person'
import { Welcome } from '@/features/welcome/welcome'
import { signedIn } from '@/features/shell/signed-in'

export const Route = createFileRoute('/welcome')({
  beforeLoad: ({ context: { client }, location }) => signedIn(client, location.href),
  component: () => <Welcome firstPerson={<FirstPerson />} />,
})
