import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { needed } from '@/api/needed'
import { briefQuery } from '@/api/reads/outcomes'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/outcomes'
import { shortDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { OffTheRecord } from '@/ui/off-the-record'
import { Skeleton } from '@/ui/skeleton'
import { SaidBy } from './said-by'

/** What all talks taught about an organization: to be read before a real job interview. */
export function Brief({ organizationId }: { organizationId: string }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const brief = useQuery({ ...briefQuery(organizationId), ...needed }).data
  return (
    <div className="page page-under">
      <Link
        to="/insights"
        className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft hover:text-ink"
      >
        <Icon name="back" className="size-5" />
        {t('insights.title')}
      </Link>
      {brief === undefined ? (
        <Skeleton lines={7} />
      ) : (
        <>
          <Heading
            title={t('brief.title', { name: brief.organization.name ?? '…' })}
            className="mb-2"
          />
          <p className="mb-8 text-lead text-ink-soft">{t('brief.intro')}</p>
          {brief.groups.map((group) => (
            <section key={group.kind} aria-labelledby={group.kind} className="mb-8">
              <h2 id={group.kind} className="mb-1 text-lead">
                {t(`brief.${group.kind}`)}
              </h2>
              {group.items.length === 0 && <p className="text-ink-soft">{t('brief.none')}</p>}
              <ul className="flex flex-col gap-3">
                {group.items.map((one) => (
                  <li key={one.id} className="border-l-[3px] border-accent pl-4">
                    <p className="whitespace-pre-line">{one.text}</p>
                    <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
                      {one.contact !== null && <SaidBy contactId={one.contact.id} />}
                      <span>{shortDay(new Date(one.said_at), now, zone)}</span>
                      {one.off_the_record && <OffTheRecord />}
                    </p>
                  </li>
                ))}
              </ul>
              {group.more && <p className="mt-2 text-small text-ink-soft">{t('brief.more')}</p>}
            </section>
          ))}
        </>
      )}
    </div>
  )
}
