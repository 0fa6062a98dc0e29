import { Outlet, useMatch, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe } from '@/api/reads/me'
import { filterFrom } from '../filter-search'
import { Finder } from './finder'

/** The list, and beside it (on a phone: instead of it) the person chosen. */
export function People() {
  const { guest } = useMe()
  const search = useSearch({ from: '/_app/people' })
  const filter = useMemo(() => filterFrom(search), [search])
  const chosen = useMatch({ from: '/_app/people/$contactId', shouldThrow: false })?.params.contactId
  return (
    <div className={`flex grow ${guest ? 'desk:h-[calc(100dvh-var(--banner))]' : 'desk:h-dvh'}`}>
      <div
        className={`w-full min-w-0 flex-col desk:flex desk:w-(--list) desk:shrink-0 desk:border-r desk:border-line ${chosen === undefined ? 'flex' : 'hidden'}`}
      >
        <Finder filter={filter} chosen={chosen} />
      </div>
      <div
        className={`min-w-0 grow desk:block desk:overflow-y-auto ${chosen === undefined ? 'hidden' : ''}`}
      >
        <Outlet />
      </div>
    </div>
  )
}
