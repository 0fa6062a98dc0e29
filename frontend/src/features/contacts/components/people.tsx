import { useInfiniteQuery } from '@tanstack/react-query'
import { Outlet, useMatch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { needed } from '@/api/needed'
import { peopleQuery, type Stage } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { useSettled } from '@/lib/use-settled'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'
import { STAGES } from '../stages'
import { NoPeople } from './no-people'
import { PeopleList } from './people-list'

/** How long typing must rest before the API is asked, in milliseconds. */
const REST = 60

/** The list, and beside it (on a phone: instead of it) the person chosen. */
export function People() {
  const { guest } = useMe()
  const chosen = useMatch({ from: '/_app/people/$contactId', shouldThrow: false })?.params.contactId
  return (
    <div className={`flex grow ${guest ? 'desk:h-[calc(100dvh-var(--banner))]' : 'desk:h-dvh'}`}>
      <div
        className={`w-full min-w-0 flex-col desk:flex desk:w-(--list) desk:shrink-0 desk:border-r desk:border-line ${chosen === undefined ? 'flex' : 'hidden'}`}
      >
        <Finder chosen={chosen} />
      </div>
      <div
        className={`min-w-0 grow desk:block desk:overflow-y-auto ${chosen === undefined ? 'hidden' : ''}`}
      >
        <Outlet />
      </div>
    </div>
  )
}

function Finder({ chosen }: { chosen: string | undefined }) {
  const [typed, setTyped] = useState('')
  const [stage, setStage] = useState<Stage>()
  const q = useSettled(useDeferredValue(typed).trim(), REST)
  const people = useInfiniteQuery({ ...peopleQuery(q, stage), ...needed })
  const search = useRef<HTMLInputElement>(null)
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'people.search',
          label: t('people.search'),
          keys: '/',
          run: () => search.current?.focus(),
        },
      ],
      [],
    ),
  )
  const found = people.data?.pages.flatMap((page) => page.items)
  const filtering = q !== '' || stage !== undefined
  return (
    <>
      <div className="px-5 pt-8 pb-3 desk:pt-7">
        {chosen === undefined ? (
          <Heading title={t('nav.people')} className="mb-4" />
        ) : (
          <h2 className="mb-4 text-head font-bold tracking-tight">{t('nav.people')}</h2>
        )}
        <div className="relative">
          <Icon
            name="search"
            className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-ink-soft"
          />
          <input
            ref={search}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
            placeholder={t('people.searchHint')}
            aria-label={t('people.search')}
            autoComplete="off"
            spellCheck={false}
            className="field-box pl-12"
          />
        </div>
        <label className="mt-2 flex items-center gap-2 text-ink-soft">
          {t('people.show')}
          <select
            value={stage ?? ''}
            onChange={(event) => setStage(STAGES.find((each) => each === event.target.value))}
            className="min-h-11 grow rounded-small bg-transparent font-medium text-ink"
          >
            <option value="">{t('people.everyone')}</option>
            {STAGES.map((each) => (
              <option key={each} value={each}>
                {t(`stage.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {found === undefined ? (
        <Skeleton lines={8} className="px-5" />
      ) : found.length === 0 ? (
        <NoPeople q={q} filtering={filtering} />
      ) : (
        <PeopleList
          people={found}
          chosen={chosen}
          settling={people.isPlaceholderData}
          more={people.hasNextPage}
          onMore={() => {
            if (!people.isFetchingNextPage) void people.fetchNextPage()
          }}
        />
      )}
    </>
  )
}
