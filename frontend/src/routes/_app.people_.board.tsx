import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Board } from '@/features/contacts/components/board'
import { partsOf } from '@/features/contacts/filter-parts'
import { filterFrom } from '@/features/contacts/filter-search'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people_/board')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: partsOf,
  loader: words,
  component: BoardRoute,
})

function BoardRoute() {
  const search = Route.useSearch()
  return <Board filter={useMemo(() => filterFrom(search), [search])} />
}
