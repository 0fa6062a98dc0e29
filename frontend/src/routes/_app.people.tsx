import { createFileRoute } from '@tanstack/react-router'
import { peopleQuery } from '@/api/reads/contacts'
import { People } from '@/features/contacts/components/people'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people')({
  loader: ({ context: { client } }) => {
    void client.prefetchInfiniteQuery(peopleQuery('', undefined))
    return words()
  },
  component: People,
})
