import { Suspense, useState } from 'react'
import { useMe } from '@/api/reads/me'
import type { Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { Chip } from '@/ui/chip'
import { part } from '@/lib/part'
import { Icon } from '@/ui/icon'
import { filterOf, narrowing, same, searchOf } from '../filter'
import { compact } from '../filter-search'
import { removeView } from '../mutations'
import { wordsFor } from '../filter-words'

const SaveView = part(() => import('./save-view'))
const Menu = part(() => import('@/ui/menu'))

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
  /** How many people they are, as far as it is known. */
  total?: number | undefined
  /** These are the views of the board, whose columns count by themselves. */
  board?: boolean
}

/** The views that were saved, and what narrows the list right now. */
export function Views({ filter, total, onChange, board = false }: Props) {
  const me = useMe()
  const views = me.saved_views
  const [naming, setNaming] = useState(false)
  const active = views.find((view) => same(filterOf(view), filter))
  const counted = !board
  const everyone = Object.keys(compact(filter)).length === 0
  const parts = active === undefined ? wordsFor(filter) : []
  const remove = () => {
    if (active !== undefined) removeView(me, active)
    onChange({})
  }
  return (
    <>
      {views.length > 0 && (
        <div className="-mx-5 mt-2 flex gap-1 overflow-x-auto px-5 py-1 [scrollbar-width:none]">
          <Chip label={t('people.all')} pressed={everyone} onPress={() => onChange({})} />
          {views.map((view) => (
            <Chip
              key={view.name}
              label={view.name}
              pressed={view === active}
              onPress={() => onChange(filterOf(view))}
            />
          ))}
        </div>
      )}
      <div className="mt-2 flex flex-wrap empty:hidden items-center gap-x-2 gap-y-1 text-small text-ink-soft">
        {counted && (
          <p className="min-h-9 grow py-1.5 tabular-nums" role="status">
            {total !== undefined && t('people.count', { count: total })}
          </p>
        )}
        {active !== undefined && (
          <Suspense fallback={<span className="size-11" />}>
            <Menu
              label={t('view.more', { name: active.name })}
              items={[{ label: t('view.remove'), icon: 'trash', run: remove }]}
            />
          </Suspense>
        )}
        {parts.map(({ part, label }) => (
          <button
            key={part}
            type="button"
            onClick={() => onChange({ ...searchOf(filter), [part]: undefined })}
            aria-label={t('people.without', { part: label })}
            className="flex min-h-9 items-center gap-1 rounded-full bg-accent-wash pr-2 pl-3 font-medium text-accent hover:text-accent-hover"
          >
            {label}
            <Icon name="close" className="size-4" />
          </button>
        ))}
        {narrowing(filter) > 0 && active === undefined && (
          <button type="button" className="link min-h-9 px-1" onClick={() => setNaming(true)}>
            {t('view.save')}
          </button>
        )}
      </div>
      {naming && (
        <Suspense>
          <SaveView filter={filter} board={board} onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </>
  )
}
