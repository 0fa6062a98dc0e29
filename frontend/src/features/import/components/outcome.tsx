import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  comes,
  rowsQuery,
  ROWS_SHOWN,
  type Import,
  type ImportRow,
  type RowResult,
} from '@/api/reads/imports'
import { t } from '@/i18n/account'
import { sayProblem } from '@/i18n/problems'
import { Labelled } from '@/ui/labelled'

/** What a run has brought, or would bring, in figures. */
export function Outcome({ run }: { run: Import }) {
  const { counts } = run
  if (run.status === 'failed') {
    return (
      <p role="alert" className="rounded-field bg-late-wash px-5 py-4 font-medium">
        {run.problem ?? t('import.broken')}
      </p>
    )
  }
  const lines = [
    ['created', counts.created],
    ['updated', counts.updated],
    ['unchanged', counts.unchanged],
    ['skipped', counts.skipped],
    ['failed', counts.failed],
  ] as const
  return (
    <>
      <p className="mb-5 text-title font-bold">{headline(run)}</p>
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        {lines
          .filter(([name, count]) => count > 0 || name === 'created')
          .map(([name, count]) => (
            <div key={name}>
              <dt className="text-ink-soft">{t(`import.${name}`)}</dt>
              <dd
                className={`text-title font-bold tabular-nums ${name === 'failed' ? 'text-late' : ''}`}
              >
                {count}
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** Row by row, what is not simply new or known. They may be many: what to do stands before them. */
export function Details({ run }: { run: Import }) {
  return (
    <>
      <Rows run={run} result="failed" title={t('import.failedRows')} />
      <Rows run={run} result="skipped" title={t('import.skipped')} />
      <Rows run={run} result="updated" title={t('import.updated')} />
    </>
  )
}

function headline(run: Import): string {
  const count = comes(run)
  if (run.status === 'cancelled') return t('import.stopped', { count })
  if (run.dry_run) return t('import.would', { count })
  return run.counts.updated === 0 ? t('import.did', { count }) : t('import.didChange', { count })
}

interface RowsProps {
  run: Import
  result: RowResult
  title: string
}

/** Which rows these are, and why. */
function Rows({ run, result, title }: RowsProps) {
  const count = run.counts[result]
  const rows = useQuery({ ...rowsQuery(run.id, result), enabled: count > 0 }).data?.items ?? []
  if (count === 0) return null
  return (
    <section aria-labelledby={`rows-${result}`} className="mt-8">
      <h2 id={`rows-${result}`} className="mb-2 text-lead">
        {title}
      </h2>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.number} className="flex gap-5 py-2.5">
            <span className="w-24 shrink-0 text-ink-soft tabular-nums">
              {t('import.line', { line: row.line })}
            </span>
            <span className="min-w-0 wrap-anywhere">
              {row.detail === null ? (
                <Who name={row.name} id={row.contact_id} />
              ) : row.name === null ? (
                why(row)
              ) : (
                <Labelled label={row.name}>{why(row)}</Labelled>
              )}
            </span>
          </li>
        ))}
      </ul>
      {count > ROWS_SHOWN && (
        <p className="mt-2 text-ink-soft">{t('import.more', { count: count - ROWS_SHOWN })}</p>
      )}
    </section>
  )
}

/** What is wrong with a row, and in which column. */
function why({ code, detail, column }: ImportRow): string {
  const told = sayProblem(`row.${code}`, detail ?? '')
  return column === null ? told : `${column}: ${told}`
}

function Who({ name, id }: { name: string | null; id: string | null }) {
  if (id === null) return name
  return (
    <Link to="/people/$contactId" params={{ contactId: id }} search={{}} className="link">
      {name ?? t('import.nameless')}
    </Link>
  )
}
