import { useQuery } from '@tanstack/react-query'
import { needed } from '@/api/needed'
import { promisesOfAllQuery, type Promised } from '@/api/reads/outcomes'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/outcomes'
import { shortDay } from '@/lib/dates'
import { handFocusOn } from '@/lib/hand-on'
import { useNow } from '@/lib/use-now'
import { OffTheRecord } from '@/ui/off-the-record'
import { keepPromise, reopenPromise } from '../writes'
import { Grouped } from './frame'
import { SaidBy } from './said-by'

/** The ledger: what each of the two sides still owes, and what was kept. */
export function Promises() {
  const promises = useQuery({ ...promisesOfAllQuery, ...needed }).data?.items
  return (
    <Grouped
      title={t('promises.title')}
      things={promises}
      none={t('promises.none')}
      groups={[
        [t('promises.mine'), (one) => one.kept_at === null && one.by === 'me'],
        [t('promises.theirs'), (one) => one.kept_at === null && one.by === 'them'],
        [t('promises.kept'), (one) => one.kept_at !== null],
      ]}
      Row={Row}
    />
  )
}

function Row({ thing: promise }: { thing: Promised }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const kept = promise.kept_at !== null
  const due = promise.due_at === null ? undefined : new Date(promise.due_at)
  return (
    <li
      data-leaves={kept ? 'kept' : 'open'}
      className="flex items-start gap-3 border-b border-line py-2.5 last:border-b-0"
    >
      <label className="-ml-3 grid size-11 shrink-0 cursor-pointer place-items-center">
        <input
          type="checkbox"
          checked={kept}
          onChange={() => {
            handFocusOn()
            if (kept) reopenPromise(promise)
            else keepPromise(promise)
          }}
          aria-label={t(kept ? 'promises.reopen' : 'promises.keepThis', { text: promise.text })}
          className="size-6 accent-accent"
        />
      </label>
      <div className="min-w-0 py-2">
        <p className={kept ? 'text-ink-soft' : ''}>{promise.text}</p>
        <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
          <SaidBy contactId={promise.contact_id} />
          {due !== undefined && (
            <span className={!kept && due < now ? 'font-medium text-late' : ''}>
              {t('promises.by', { day: shortDay(due, now, zone) })}
            </span>
          )}
          {promise.off_the_record && <OffTheRecord />}
        </p>
      </div>
    </li>
  )
}
