import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { needed } from '@/api/needed'
import { insightsQuery, organizationNameQuery, type Insight } from '@/api/reads/outcomes'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/outcomes'
import { shortDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { OffTheRecord } from '@/ui/off-the-record'
import { Skeleton } from '@/ui/skeleton'
import { byOrganization, KINDS } from '../group'
import { Frame } from './frame'
import { SaidBy } from './said-by'

/** What was learned, by organization. */
export function Insights() {
  const insights = useQuery({ ...insightsQuery, ...needed }).data?.items
  const [kind, setKind] = useState<Insight['kind']>()
  const there = KINDS.filter((one) => insights?.some((insight) => insight.kind === one))
  const shown = insights?.filter((insight) => kind === undefined || insight.kind === kind) ?? []
  return (
    <Frame title={t('insights.title')}>
      {insights === undefined && <Skeleton lines={6} />}
      {insights?.length === 0 && (
        <Empty
          action={
            <ButtonLink to="/interviews" look="main">
              {t('insights.toTalks')}
            </ButtonLink>
          }
        >
          {t('insights.none')}
        </Empty>
      )}
      {there.length > 1 && (
        <div role="group" aria-label={t('insights.filter')} className="-mt-4 mb-6 flex flex-wrap">
          {[undefined, ...there].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
              className="chip"
            >
              {one === undefined ? t('insights.all') : t(`kind.${one}`)}
            </button>
          ))}
        </div>
      )}
      <div className="two-up">
        {byOrganization(shown).map(([organization, group]) => (
          <section key={organization ?? 'none'} className="mb-10">
            <OrganizationHead id={organization} />
            <ul>
              {group.map((insight) => (
                <Row key={insight.id} insight={insight} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  )
}

function OrganizationHead({ id }: { id: string | null }) {
  const organization = useQuery({ ...organizationNameQuery(id ?? ''), enabled: id !== null }).data
  if (id === null) return <h2 className="mb-2 text-lead">{t('insights.general')}</h2>
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
      <h2 className="text-lead">{organization?.name ?? '…'}</h2>
      <Link
        to="/insights/$part"
        params={{ part: id }}
        className="link inline-flex min-h-11 items-center"
      >
        {t('insights.brief')}
      </Link>
    </div>
  )
}

function Row({ insight }: { insight: Insight }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="whitespace-pre-line">{insight.text}</p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
        <span className="font-medium text-accent">{t(`kind.${insight.kind}`)}</span>
        {insight.contact_id !== null && <SaidBy contactId={insight.contact_id} />}
        <span>{shortDay(new Date(insight.said_at), now, zone)}</span>
        {insight.off_the_record && <OffTheRecord />}
      </p>
    </li>
  )
}
