import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { nameOf, type Contact } from '@/api/reads/contacts'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { Dial } from '@/ui/mark'
import { PROGRESS } from '../stages'

/** The height of a row in pixels; its contents are cut to fit. */
const ROW = 84

interface Props {
  people: readonly Contact[]
  chosen: string | undefined
  /** The list is the one from before: the new one is on its way. */
  settling: boolean
  more: boolean
  onMore: () => void
}

/** As many rows as fit the screen, of however many there are. */
export function PeopleList({ people, chosen, settling, more, onMore }: Props) {
  'use no memo'
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  const visible = rows.getVirtualItems()
  const lastShown = visible.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && lastShown > people.length - 15) onMore()
  }, [more, lastShown, people.length, onMore])

  const step = useRef((_by: number) => {})
  step.current = (by) => {
    const here = Number(
      document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1,
    )
    const to = Math.min(Math.max(here + by, 0), people.length - 1)
    rows.scrollToIndex(to)
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus()
    })
  }
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'row.next', label: t('command.next'), keys: 'j', run: () => step.current(1) },
        {
          id: 'row.previous',
          label: t('command.previous'),
          keys: 'k',
          run: () => step.current(-1),
        },
      ],
      [],
    ),
  )
  return (
    <div
      ref={box}
      className={`min-h-0 grow basis-[calc(100dvh-17rem)] overflow-y-auto px-2 transition-opacity duration-100 desk:basis-0 ${settling ? 'opacity-70' : ''}`}
    >
      <ul aria-label={t('nav.people')} className="relative" style={{ height: rows.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const person = people[index]
          if (person === undefined) return null
          return (
            <li
              key={person.id}
              data-index={index}
              aria-setsize={more ? -1 : people.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ height: ROW, transform: `translateY(${start}px)` }}
            >
              <Row person={person} current={person.id === chosen} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Row({ person, current }: { person: Contact; current: boolean }) {
  const name = nameOf(person)
  const work = [person.title, person.organization?.name].filter(Boolean).join(' · ')
  return (
    <Link
      to="/people/$contactId"
      params={{ contactId: person.id }}
      aria-current={current ? 'page' : undefined}
      className="flex h-full items-center gap-3.5 rounded-field px-3 -outline-offset-2 hover:bg-sunken aria-[current=page]:bg-accent-wash"
    >
      <Dial share={PROGRESS[person.stage]} className="size-9 shrink-0 text-line-strong" />
      <span className="min-w-0 grow">
        <span className="flex items-baseline gap-3">
          <span className="min-w-0 grow truncate font-semibold">{name}</span>
          <span className="shrink-0 text-small text-ink-soft">{t(`stage.${person.stage}`)}</span>
        </span>
        <span className="block truncate text-small text-ink-soft">{work}</span>
      </span>
    </Link>
  )
}
