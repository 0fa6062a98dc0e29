import { useInfiniteQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { needed } from '@/api/needed'
import { binQuery, type BinEntry } from '@/api/reads/bin'
import { useMe } from '@/api/reads/me'
import { useRowKeys } from '@/commands/use-row-keys'
import { sayCode, t } from '@/i18n/lists'
import { daysAway, relativeDay } from '@/lib/dates'
import { handFocusOn } from '@/lib/hand-on'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Skeleton } from '@/ui/skeleton'
import { restoreEntry, useEmptyBin, useErase } from './mutations'

const Confirm = part(() => import('@/ui/confirm'))

function titleOf(entry: BinEntry): string {
  // What a follow-up is about is a word of the API.
  if (entry.kind === 'follow_up') {
    return sayCode('owed', entry.title ?? '', {}, entry.title ?? '')
  }
  return entry.title ?? t('bin.untitled')
}

/** What was deleted: back with it, or away for good. */
export function Bin() {
  const list = useInfiniteQuery({ ...binQuery, ...needed })
  const [emptying, setEmptying] = useState(false)
  const [erasing, setErasing] = useState<BinEntry>()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const restore = (entry: BinEntry) => {
    handFocusOn()
    restoreEntry(entry, t('bin.restored', { name: titleOf(entry) }), (isGone) =>
      setGone((now) => {
        const next = new Set(now)
        if (isGone) next.add(entry.href)
        else next.delete(entry.href)
        return next
      }),
    )
  }
  const entries = list.data?.pages
    .flatMap((page) => page.items)
    .filter(({ href }) => !gone.has(href))
  const count = Math.max((list.data?.pages[0]?.count ?? 0) - gone.size, entries?.length ?? 0)
  const erase = useErase(() => {
    // The layer first gives the focus back to the row.
    flushSync(() => setErasing(undefined))
    handFocusOn()
  })
  const empty = useEmptyBin(() => setEmptying(false))
  useRowKeys()
  return (
    <div className="page">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <Heading title={t('nav.bin')} />
        {count > 0 && (
          <Button look="quiet" icon="trash" onClick={() => setEmptying(true)}>
            {t('bin.empty')}
          </Button>
        )}
      </div>
      {count > 0 && <p className="mb-5 text-ink-soft">{t('bin.intro')}</p>}
      {entries === undefined && <Skeleton lines={5} />}
      {entries?.length === 0 && <Empty>{t('bin.none')}</Empty>}
      <ul className="divide-y divide-line">
        {entries?.map((entry) => (
          <Row
            key={entry.href}
            entry={entry}
            onRestore={() => restore(entry)}
            onErase={() => setErasing(entry)}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button look="quiet" className="mt-3" onClick={() => void list.fetchNextPage()}>
          {t('lists.more')}
        </Button>
      )}
      <Suspense>
        {erasing !== undefined && (
          <Confirm
            title={t('bin.eraseTitle', { name: titleOf(erasing) })}
            text={t('bin.eraseText', { name: titleOf(erasing) })}
            action={t('bin.eraseGo', { name: titleOf(erasing) })}
            busy={erase.isPending}
            onConfirm={() => erase.mutate(erasing)}
            onClose={() => setErasing(undefined)}
          />
        )}
        {emptying && (
          <Confirm
            title={t('bin.emptyTitle')}
            text={
              empty.isPending
                ? t('bin.emptying', { count: empty.gone })
                : t('bin.emptyText', { count })
            }
            action={t('bin.emptyGo', { count })}
            busy={empty.isPending}
            onConfirm={() => empty.mutate()}
            onClose={() => setEmptying(false)}
          />
        )}
      </Suspense>
    </div>
  )
}

interface RowProps {
  entry: BinEntry
  onRestore: () => void
  onErase: () => void
}

function Row({ entry, onRestore, onErase }: RowProps) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const title = titleOf(entry)
  const left = Math.max(0, daysAway(new Date(entry.erased_on), now, zone))
  return (
    <li data-leaves="bin" className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 grow basis-64">
        <p className="truncate font-semibold">{title}</p>
        <p className="text-small text-ink-soft">
          {[
            sayCode('binKind', entry.kind, {}, entry.kind),
            t('bin.deleted', { when: relativeDay(new Date(entry.deleted_at), now, zone) }),
            t('bin.left', { count: left }),
          ].join(' · ')}
        </p>
      </div>
      <div className="-ml-3 flex sm:ml-0">
        <Button
          look="quiet"
          icon="undo"
          data-row
          aria-label={t('bin.restoreOne', { name: title })}
          onClick={onRestore}
        >
          {t('bin.restore')}
        </Button>
        <Button look="quiet" aria-label={t('bin.eraseOne', { name: title })} onClick={onErase}>
          {t('bin.erase')}
        </Button>
      </div>
    </li>
  )
}
