import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { Contact, Stage } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import type { Filter } from '@/api/reads/people'
import type { Command } from '@/commands/registry'
import { useRowKeys } from '@/commands/use-row-keys'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { LIST } from '@/ui/drawings'
import { IconButton } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { narrowing, searchOf } from '../filter'
import { moveBetween } from '../moves'
import { STAGES } from '../stages'
import { useDrop } from '../use-drop'
import { useMove } from '../use-move'
import { BoardColumn } from './board-column'
import { Views } from './views'

const FilterDialog = part(() => import('./filter-dialog'))
const MoveDialog = part(() => import('./move-dialog'))
const MoveLayer = part(() => import('./move-layer'))

/** Opens the list of moves for the card in focus. */
function openFocused(): void {
  document.activeElement?.closest('[data-card]')?.querySelector('button')?.click()
}

/** Everybody by how far one is with them. */
export function Board({ filter }: { filter: Filter }) {
  const { guest } = useMe()
  const navigate = useNavigate()
  const [filtering, setFiltering] = useState(false)
  const [moving, setMoving] = useState<Contact>()
  const [dragged, setDragged] = useState<Contact>()
  const [over, setOver] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const move = useMove()
  const { to } = move
  useRowKeys()
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'board.move', label: t('board.move'), keys: 'm', run: openFocused },
        {
          id: 'people.filter',
          label: t('people.filter'),
          icon: 'settings',
          keys: 'f',
          run: () => setFiltering(true),
        },
        {
          id: 'people.list',
          label: t('board.list'),
          keys: 'b',
          run: () => void navigate({ to: '/people', search: searchOf(filter) }),
        },
      ],
      [navigate, filter],
    ),
  )
  const rest: Filter = { ...filter, stage: undefined, archived: undefined }
  const change = (next: Filter) =>
    void navigate({ to: '/people/board', search: searchOf(next), replace: true })
  const drop = useCallback(
    (name: string) => {
      const stage = STAGES.find((each) => each === name)
      if (dragged !== undefined && stage !== undefined && dragged.stage !== stage) {
        to(dragged, stage)
      }
      setDragged(undefined)
    },
    [dragged, to],
  )
  useDrop({ box, dragging: dragged !== undefined, onOver: setOver, onDrop: drop })
  return (
    <div
      className={`flex flex-col ${guest ? 'h-[calc(100dvh-var(--banner)-var(--tabs)-env(safe-area-inset-bottom))] desk:h-[calc(100dvh-var(--banner))]' : 'h-[calc(100dvh-var(--tabs)-env(safe-area-inset-bottom))] desk:h-dvh'}`}
    >
      <header className="px-(--gutter) pt-7 pb-2 desk:pt-14">
        <div className="flex items-center gap-2">
          <Heading title={t('board.title')} className="grow" />
          <IconButton
            icon="settings"
            label={t('people.filter')}
            aria-pressed={narrowing(rest) > 0}
            className="aria-pressed:text-accent"
            onClick={() => setFiltering(true)}
          />
          <Link
            to="/people"
            search={searchOf(filter)}
            title={t('board.list')}
            aria-label={t('board.list')}
            className="grid size-11 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Icon name={LIST} />
          </Link>
        </div>
        <Views filter={rest} onChange={change} board />
      </header>
      <div
        ref={box}
        className="flex min-h-0 grow snap-x snap-mandatory scroll-px-(--gutter) gap-3 overflow-x-auto overscroll-x-contain px-(--gutter) pb-3 desk:snap-none"
      >
        {STAGES.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            filter={rest}
            dragged={dragged}
            refusal={dragged === undefined ? undefined : refusalOf(dragged.stage, stage)}
            onDrag={setDragged}
            over={over === stage}
            onMove={setMoving}
          />
        ))}
      </div>
      <Suspense>
        {filtering && (
          <FilterDialog
            filter={rest}
            people={[]}
            withStage={false}
            onClose={() => setFiltering(false)}
            onApply={(next) => {
              setFiltering(false)
              change(next)
            }}
          />
        )}
        {moving !== undefined && (
          <MoveDialog
            person={moving}
            onClose={() => setMoving(undefined)}
            onMove={(stage) => {
              setMoving(undefined)
              move.to(moving, stage)
            }}
          />
        )}
        {move.layer !== undefined && <MoveLayer layer={move.layer} onLayer={move.setLayer} />}
      </Suspense>
    </div>
  )
}

function refusalOf(from: Stage, to: Stage): string | undefined {
  if (from === to) return undefined
  const move = moveBetween(from, to)
  return 'refused' in move ? t(`move.refused.${move.refused}`) : undefined
}
