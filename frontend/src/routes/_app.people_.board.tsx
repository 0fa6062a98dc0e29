import { createFileRoute } from '@tanstack/react-router'
import type { Filter } from '@/api/reads/people'
import { Board } from '@/features/contacts/components/board'
import { filterFrom } from '@/features/contacts/filter-search'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people_/board')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search: Record<string, unknown>): Filter => filterFrom(search),
  loader: words,
  component: BoardRoute,
})

function BoardRoute() {
  return <Board filter={Route.useSearch()} />
}
