import { Outlet, useMatch, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe } from '@/api/reads/me'
import { Beside } from '@/ui/beside'
import { filterFrom } from '../filter-search'
import { Finder } from './finder'

/** The list, and beside it (on a phone: instead of it) the person chosen. */
export function People() {
  const { guest } = useMe()
  const search = useSearch({ from: '/_app/people' })
  const filter = useMemo(() => filterFrom(search), [search])
  const chosen = useMatch({ from: '/_app/people/$contactId', shouldThrow: false })?.params.contactId
  return (
    <Beside
      list={<Finder filter={filter} chosen={chosen} />}
      chosen={chosen !== undefined}
      short={guest}
    >
      <Outlet />
    </Beside>
  )
}
