import { Outlet, useMatch, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe } from '@/api/reads/me'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { neighbour } from '@/lib/order'
import { Finder } from './finder'

/** The list, and beside it (on a phone: instead of it) the person chosen. */
export function People() {
  const { guest } = useMe()
  const filter = useSearch({ from: '/_app/people' })
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
      {chosen !== undefined && <Neighbours key={chosen} id={chosen} />}
    </div>
  )
}

/** J and K lead to the next and the previous person, in the order of the list one came from. */
function Neighbours({ id }: { id: string }) {
  const navigate = useNavigate()
  useCommands(
    useMemo<Command[]>(() => {
      const go = (by: number) => {
        const contactId = neighbour(id, by)
        if (contactId !== undefined) {
          void navigate({ to: '/people/$contactId', params: { contactId }, search: {} })
        }
      }
      return [
        { id: 'row.next', label: t('person.next'), keys: 'j', run: () => go(1) },
        { id: 'row.previous', label: t('person.previous'), keys: 'k', run: () => go(-1) },
      ]
    }, [navigate, id]),
  )
  return null
}
