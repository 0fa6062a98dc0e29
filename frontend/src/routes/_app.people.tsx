import { createFileRoute } from '@tanstack/react-router'
import { peopleQuery } from '@/api/reads/people'
import { People } from '@/features/contacts/components/people'
import { partsOf } from '@/features/contacts/filter-parts'
import { filterFrom } from '@/features/contacts/filter-search'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: partsOf,
  // The list stays as it was narrowed while one goes from person to person.
  search: { middlewares: [({ search, next }) => ({ ...partsOf(search), ...next(search) })] },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client }, deps }) => {
    void client.prefetchInfiniteQuery(peopleQuery('', filterFrom(deps)))
    return words()
  },
  component: People,
})
