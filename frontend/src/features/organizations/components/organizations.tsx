import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, Outlet, useMatch, useNavigate } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import { needed } from '@/api/needed'
import { useMe } from '@/api/reads/me'
import { organizationsQuery, type Organization } from '@/api/reads/organizations'
import type { Command } from '@/commands/registry'
import { useRowKeys } from '@/commands/use-row-keys'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/lists'
import { part } from '@/lib/part'
import { usePaced } from '@/lib/use-paced'
import { Beside } from '@/ui/beside'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Example } from '@/ui/example'
import { ScreenHead } from '@/ui/screen-head'
import { SearchBox } from '@/ui/search-box'
import { Skeleton } from '@/ui/skeleton'
import { setTarget } from '../mutations'
import { TargetButton } from './target-button'

const AddOrganization = part(() => import('./add-organization'))

const ONE = '/_app/organizations/$organizationId'

/** The list, and beside it (on a phone: instead of it) the organization chosen. */
export function Organizations({ targets }: { targets: boolean }) {
  const { guest } = useMe()
  const chosen = useMatch({ from: ONE, shouldThrow: false })?.params.organizationId
  useRowKeys()
  return (
    <Beside
      list={<List targets={targets} chosen={chosen} />}
      chosen={chosen !== undefined}
      short={guest}
    >
      <Outlet />
    </Beside>
  )
}

/** Where people work, and which of these places the user aims for. */
function List({ targets, chosen }: { targets: boolean; chosen: string | undefined }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const q = usePaced(useDeferredValue(typed).trim(), 60)
  const list = useInfiniteQuery({ ...organizationsQuery(q, targets), ...needed })
  const found = list.data?.pages.flatMap((page) => page.items)
  const none = found?.length === 0 && q === ''
  const add = { label: t('organizations.add'), run: () => setAdding(true) }
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'organizations.search',
          label: t('organizations.search'),
          icon: 'search',
          keys: '/',
          run: () => search.current?.focus(),
        },
      ],
      [],
    ),
  )
  const show = (only: boolean) =>
    void navigate({ to: '/organizations', search: only ? { targets: true } : {}, replace: true })
  return (
    <div className="page desk:overflow-y-auto desk:px-5 desk:pt-7 desk:pb-4">
      <ScreenHead
        title={t('nav.organizations')}
        add={none ? undefined : add}
        aside={chosen !== undefined}
      />
      <SearchBox
        field={search}
        label={t('organizations.search')}
        hint={t('organizations.searchHint')}
        value={typed}
        onType={setTyped}
      />
      <div className="mt-2 mb-3 flex gap-1" role="group" aria-label={t('organizations.which')}>
        <Chip label={t('organizations.all')} pressed={!targets} onPress={() => show(false)} />
        <Chip label={t('organizations.targets')} pressed={targets} onPress={() => show(true)} />
      </div>
      {found === undefined && <Skeleton lines={6} />}
      {found?.length === 0 && (
        <div role="status">
          {none ? (
            <Example
              action={
                <Button look="main" icon="plus" onClick={add.run}>
                  {add.label}
                </Button>
              }
              example={
                <Shown name={t('organizations.exampleName')} sub={t('organizations.example')} />
              }
            >
              {t(targets ? 'organizations.noTargets' : 'organizations.none')}
            </Example>
          ) : (
            <p className="py-6 text-lead text-ink-soft">{t('organizations.noneFound', { q })}</p>
          )}
        </div>
      )}
      <ul className={`-mx-3 ${list.isPlaceholderData ? 'opacity-70' : ''}`}>
        {found?.map((organization) => (
          <Row
            key={organization.id}
            organization={organization}
            targets={targets}
            current={organization.id === chosen}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button look="quiet" className="mt-3" onClick={() => void list.fetchNextPage()}>
          {t('lists.more')}
        </Button>
      )}
      <Suspense>{adding && <AddOrganization onClose={() => setAdding(false)} />}</Suspense>
    </div>
  )
}

interface RowProps {
  organization: Organization
  /** Only what the user aims for is listed. */
  targets: boolean
  /** Shown beside the list right now. */
  current: boolean
}

function Row({ organization, targets, current }: RowProps) {
  const { name, industry, location, contact_count: count } = organization
  const sub = [t('organizations.people', { count }), industry, location].filter(Boolean).join(' · ')
  return (
    <li
      className={`flex items-center border-line not-last:border-b ${current ? 'rounded-field bg-sunken' : ''} [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]`}
    >
      <Link
        to="/organizations/$organizationId"
        params={{ organizationId: organization.id }}
        search={targets ? { targets } : {}}
        aria-current={current ? 'page' : undefined}
        data-row
        className="min-w-0 grow rounded-field px-3 py-3 -outline-offset-2 hover:bg-sunken"
      >
        <Shown name={name} sub={sub} />
      </Link>
      <TargetButton
        name={name}
        target={organization.target}
        onChange={(target) => setTarget(organization, target)}
      />
    </li>
  )
}

function Shown({ name, sub }: { name: string; sub: string }) {
  return (
    <>
      <span className="block truncate font-semibold">{name}</span>
      <span className="block truncate text-small text-ink-soft">{sub}</span>
    </>
  )
}
