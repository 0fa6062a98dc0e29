import { Suspense, useState } from 'react'
import type { Contact } from '@/api/reads/contacts'
import { everybody, type Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { ARCHIVE, TAG } from '@/ui/drawings'
import { Button, IconButton } from '@/ui/button'
import Dialog from '@/ui/dialog'
import Menu from '@/ui/menu'
import type { Change } from '../bulk'
import { useBulk } from '../bulk-mutations'
import type { Selection } from '../selection'
import { BulkCadence, BulkTag } from './bulk-forms'

const MergePeople = part(() => import('./merge-people'))

interface Props {
  selection: Selection
  /** The list as it is shown. */
  shown: readonly Contact[]
  total: number | undefined
  q: string
  filter: Filter
  onSelect: (people: ReadonlyMap<string, Contact>) => void
  onClear: () => void
}

/** What can be done with all who are chosen. */
export default function BulkBar(props: Props) {
  const { selection, shown, total, q, filter, onSelect, onClear } = props
  const [layer, setLayer] = useState<'tag' | 'cadence' | 'merge'>()
  const [gathered, setGathered] = useState<number>()
  // Whom the change did not reach stay chosen: one reads why, and may try something else.
  const bulk = useBulk((missed) =>
    missed.length === 0 ? onClear() : onSelect(new Map(missed.map((one) => [one.id, one]))),
  )
  const people = [...selection.people.values()]
  const count = people.length
  const [first, second] = people
  const everyone = total ?? shown.length
  const run = (change: Change) => {
    setLayer(undefined)
    bulk.run(change, people)
  }
  const gather = async () => {
    const all = new Map<string, Contact>()
    try {
      for await (const some of everybody(q, filter)) {
        for (const person of some) all.set(person.id, person)
        setGathered(all.size)
      }
      onSelect(all)
    } finally {
      setGathered(undefined)
    }
  }
  const archiving = filter.archived !== true && filter.stage !== 'archived'
  const busy = bulk.progress ?? gathered
  return (
    <section
      aria-label={t('bulk.label')}
      className="sticky bottom-[calc(var(--tabs)+env(safe-area-inset-bottom))] z-20 border-t border-line bg-surface px-4 py-2 desk:static"
    >
      <div className="flex items-center gap-1">
        <p className="grow font-semibold tabular-nums" role="status">
          {busy === undefined
            ? t('bulk.chosen', { count })
            : gathered === undefined
              ? t('bulk.working', { count: busy })
              : t('bulk.gathering', { count: busy })}
        </p>
        {count < everyone && gathered === undefined && (
          <button type="button" className="link min-h-11 px-2" onClick={() => void gather()}>
            {t('bulk.all', { count: everyone })}
          </button>
        )}
        <IconButton icon="close" label={t('bulk.clear')} onClick={onClear} />
      </div>
      {count > 0 && busy === undefined && (
        <div className="-ml-3 flex items-center">
          <Button look="quiet" icon={TAG} onClick={() => setLayer('tag')}>
            {t('bulk.tag')}
          </Button>
          <Button
            look="quiet"
            icon={ARCHIVE}
            onClick={() => run({ kind: 'archive', archived: archiving })}
          >
            {t(archiving ? 'bulk.archive' : 'bulk.unarchive')}
          </Button>
          <span className="grow" />
          <Menu
            label={t('bulk.more')}
            items={[
              { label: t('bulk.cadence'), icon: 'clock', run: () => setLayer('cadence') },
              ...(count === 2
                ? [
                    {
                      label: t('bulk.merge'),
                      icon: 'people' as const,
                      run: () => setLayer('merge'),
                    },
                  ]
                : []),
              {
                label: t('bulk.delete', { count }),
                icon: 'trash',
                grave: true,
                run: () => run({ kind: 'delete' }),
              },
            ]}
          />
        </div>
      )}
      {layer === 'tag' && (
        <BulkTag people={people} shown={shown} onRun={run} onClose={() => setLayer(undefined)} />
      )}
      {layer === 'cadence' && (
        <BulkCadence count={count} onRun={run} onClose={() => setLayer(undefined)} />
      )}
      <Suspense>
        {layer === 'merge' && first !== undefined && (
          <MergePeople
            person={first}
            double={second}
            onMerged={onClear}
            onClose={() => setLayer(undefined)}
          />
        )}
      </Suspense>
      {bulk.missed.length > 0 && (
        <Dialog
          title={t('bulk.missed', { count: bulk.missed.length })}
          intro={t('bulk.missedIntro')}
          onClose={bulk.onRead}
        >
          <ul className="divide-y divide-line">
            {bulk.missed.map(({ name, why }) => (
              <li key={name} className="py-2.5">
                <span className="font-semibold">{name}</span>
                <span className="block text-small text-ink-soft">{why}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </section>
  )
}
