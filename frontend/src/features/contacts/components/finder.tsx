import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Contact } from '@/api/reads/contacts'
import type { Filter } from '@/api/reads/people'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { BOARD, SELECT } from '@/ui/drawings'
import { comeFrom, setOrder } from '@/lib/order'
import { IconButton } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { SearchBox } from '@/ui/search-box'
import { Skeleton } from '@/ui/skeleton'
import { narrowing, searchOf } from '../filter'
import { extended, NOBODY, toggled } from '../selection'
import { usePeople } from '../use-people'
import { NoPeople } from './no-people'
import { PeopleList } from './people-list'
import { Views } from './views'

const BulkBar = part(() => import('./bulk-bar'))
const FilterDialog = part(() => import('./filter-dialog'))

/** Search, views and filters, and the people who are left. */
export function Finder({ filter, chosen }: { filter: Filter; chosen: string | undefined }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [selection, setSelection] = useState(NOBODY)
  const [choosing, setChoosing] = useState(false)
  const [filtering, setFiltering] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const list = usePeople(typed, filter)
  const { people } = list
  useEffect(() => setOrder(people?.map(({ id }) => id) ?? []), [people])
  const picking = choosing || selection.people.size > 0
  const clear = useCallback(() => {
    setSelection(NOBODY)
    setChoosing(false)
  }, [])
  const choose = (person: Contact, through: boolean) =>
    setSelection((now) => (through ? extended(now, people ?? [], person) : toggled(now, person)))
  const change = (next: Filter) => {
    clear()
    void navigate({ to: '.', search: searchOf(next), replace: true })
  }
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'people.search',
          label: t('people.search'),
          icon: 'search',
          keys: '/',
          run: () => search.current?.focus(),
        },
        {
          id: 'people.filter',
          label: t('people.filter'),
          icon: 'settings',
          keys: 'f',
          run: () => setFiltering(true),
        },
        {
          id: 'people.board',
          label: t('board.open'),
          icon: BOARD,
          keys: 'b',
          run: () => void navigate({ to: '/people/board', search: searchOf(filter) }),
        },
        ...(picking
          ? [{ id: 'people.clear', label: t('bulk.clear'), keys: 'Escape', run: clear }]
          : []),
      ],
      [navigate, filter, picking, clear],
    ),
  )
  const narrowings = narrowing(filter)
  return (
    <>
      <div className="px-5 pt-7 pb-1">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-3">
          {chosen === undefined ? (
            <Heading title={t('nav.people')} />
          ) : (
            <h2 className="text-head font-bold tracking-tight">{t('nav.people')}</h2>
          )}
          <div className="-mr-2.5 flex">
            <IconButton
              icon={SELECT}
              label={t('bulk.select')}
              aria-pressed={picking}
              className="aria-pressed:text-accent"
              onClick={() => (picking ? clear() : setChoosing(true))}
            />
            <Link
              to="/people/board"
              search={searchOf(filter)}
              title={t('board.open')}
              aria-label={t('board.open')}
              className="grid size-11 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <Icon name={BOARD} />
            </Link>
          </div>
        </div>
        <SearchBox
          field={search}
          label={t('people.search')}
          hint={t('people.searchHint')}
          value={typed}
          onType={setTyped}
        >
          <button
            type="button"
            aria-label={t('people.filter')}
            title={t('people.filter')}
            onClick={() => setFiltering(true)}
            className={`absolute inset-y-0.5 right-0.5 grid w-12 place-items-center rounded-field hover:text-ink ${narrowings > 0 ? 'text-accent' : 'text-ink-soft'}`}
          >
            <Icon name="settings" />
          </button>
        </SearchBox>
        <Views filter={filter} total={list.total} onChange={change} />
      </div>
      {people === undefined ? (
        <Skeleton lines={8} className="px-5" />
      ) : people.length === 0 && !list.settling ? (
        <NoPeople q={typed.trim()} filtering={typed.trim() !== '' || narrowings > 0} />
      ) : (
        <PeopleList
          {...list}
          people={people}
          chosen={chosen}
          picking={picking}
          selected={selection.people}
          onChoose={choose}
          onOpen={() => comeFrom(undefined)}
        />
      )}
      <Suspense>
        {picking && (
          <BulkBar
            selection={selection}
            shown={people ?? []}
            total={list.total}
            q={typed.trim()}
            filter={filter}
            onSelect={(chosenNow) => setSelection({ people: chosenNow, anchor: undefined })}
            onClear={clear}
          />
        )}
        {filtering && (
          <FilterDialog
            filter={filter}
            people={people ?? []}
            onClose={() => setFiltering(false)}
            onApply={(next) => {
              setFiltering(false)
              change(next)
            }}
          />
        )}
      </Suspense>
    </>
  )
}
