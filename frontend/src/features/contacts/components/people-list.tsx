import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Contact } from '@/api/reads/contacts'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import type { People } from '../use-people'
import { PersonRow, WaitingRow } from './person-row'

/** The height of a row in rem, so that it grows with the letters; its contents are cut to fit. */
const ROW = 4.75

function inPixels(rem: number): number {
  return rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** How many rows from the end of those at hand the next ones are asked for. */
const AHEAD = 25

interface Props extends Omit<People, 'people'> {
  people: readonly Contact[]
  chosen: string | undefined
  /** One is choosing people, not opening them. */
  picking: boolean
  selected: ReadonlyMap<string, Contact>
  /** `through`: all from the one pointed at last. */
  onChoose: (person: Contact, through: boolean) => void
  onOpen: () => void
}

/** The place of the row in focus; -1 when there is none. */
function focused(): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]')
  return Number(row?.dataset['index'] ?? -1)
}

/** As many rows as fit the screen, of however many there are. */
export function PeopleList(props: Props) {
  'use no memo'
  const { people, chosen, picking, selected, total, more, onMore, onTop, onChoose } = props
  const box = useRef<HTMLDivElement>(null)
  // Room for all there are, so that the scrollbar stays where it is while more come in.
  const count = more ? Math.max(people.length + 1, total ?? 0) : people.length
  const [row] = useState(() => inPixels(ROW))
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => row,
    overscan: 6,
  })
  const visible = rows.getVirtualItems()
  const lastShown = visible.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && lastShown > people.length - AHEAD) onMore()
  }, [more, lastShown, people.length, onMore])
  const atTop = lastShown < 30
  useEffect(() => {
    if (atTop) onTop()
    // Only on the way back to the top.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [atTop])
  const scrollTo = rows.scrollToIndex
  useEffect(() => {
    const at = people.findIndex((person) => person.id === chosen)
    if (at >= 0) scrollTo(at, { align: 'auto' })
    // Only when another person is opened: not when the list is read again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen])

  const act = useRef({ step: (_by: number) => {}, pick: () => {} })
  act.current = {
    step: (by) => {
      const to = Math.min(Math.max(focused() + by, 0), people.length - 1)
      const link = () => box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)
      scrollTo(to)
      // At once, for whoever presses Enter next; one far away has to be drawn first.
      if (link()) link()?.focus()
      else requestAnimationFrame(() => link()?.focus())
    },
    pick: () => {
      const person = people[focused()] ?? people.find(({ id }) => id === chosen)
      if (person !== undefined) onChoose(person, false)
    },
  }
  const beside = chosen !== undefined
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'row.pick', label: t('bulk.pick'), keys: 'x', run: () => act.current.pick() },
        // With a person open, these keys lead to the next person.
        ...(beside
          ? []
          : [
              {
                id: 'row.next',
                label: t('command.next'),
                keys: 'j',
                run: () => act.current.step(1),
              },
              {
                id: 'row.previous',
                label: t('command.previous'),
                keys: 'k',
                run: () => act.current.step(-1),
              },
            ]),
      ],
      [beside],
    ),
  )
  return (
    <div
      ref={box}
      className={`min-h-0 grow basis-[calc(100dvh-17rem)] overflow-y-auto px-2 transition-opacity duration-100 desk:basis-0 ${props.settling ? 'opacity-70' : ''}`}
    >
      <ul aria-label={t('nav.people')} className="relative" style={{ height: rows.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const person = people[index]
          return (
            <li
              key={person?.id ?? index}
              data-index={index}
              aria-setsize={total ?? (more ? -1 : people.length)}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ height: row, transform: `translateY(${start}px)` }}
            >
              {person === undefined ? (
                <WaitingRow />
              ) : (
                <PersonRow
                  person={person}
                  current={person.id === chosen}
                  picking={picking}
                  selected={selected.has(person.id)}
                  onChoose={onChoose}
                  onOpen={props.onOpen}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
