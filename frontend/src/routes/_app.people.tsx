import { createFileRoute, retainSearchParams } from '@tanstack/react-router'
import { peopleQuery, type Filter } from '@/api/reads/people'
import { People } from '@/features/contacts/components/people'
import { filterFrom, PARTS } from '@/features/contacts/filter-search'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search: Record<string, unknown>): Filter => filterFrom(search),
  // The list stays as it was narrowed while one goes from person to person.
  search: { middlewares: [retainSearchParams([...PARTS])] },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client }, deps }) => {
    void client.prefetchInfiniteQuery(peopleQuery('', deps))
    return words()
  },
  component: People,
})
