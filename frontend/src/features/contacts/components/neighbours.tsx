import { useNavigate } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { neighbour, onOrder } from '@/lib/order'
import { IconButton } from '@/ui/button'

/** The previous and the next person, in the order of the list one came from; by K and J, too. */
export function Neighbours({ id }: { id: string }) {
  const navigate = useNavigate()
  const previous = useSyncExternalStore(onOrder, () => neighbour(id, -1))
  const next = useSyncExternalStore(onOrder, () => neighbour(id, 1))
  const go = useMemo(
    () => (contactId: string | undefined) => {
      if (contactId === undefined) return
      void navigate({ to: '/people/$contactId', params: { contactId }, search: {} })
    },
    [navigate],
  )
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'row.next',
          label: t('person.next'),
          keys: 'j',
          run: () => go(neighbour(id, 1)),
        },
        {
          id: 'row.previous',
          label: t('person.previous'),
          keys: 'k',
          run: () => go(neighbour(id, -1)),
        },
      ],
      [go, id],
    ),
  )
  if (previous === undefined && next === undefined) return null
  return (
    <div className="flex">
      <IconButton
        icon="up"
        label={t('person.previous')}
        aria-disabled={previous === undefined}
        className="aria-disabled:opacity-35"
        onClick={() => go(previous)}
      />
      <IconButton
        icon="down"
        label={t('person.next')}
        aria-disabled={next === undefined}
        className="aria-disabled:opacity-35"
        onClick={() => go(next)}
      />
    </div>
  )
}
