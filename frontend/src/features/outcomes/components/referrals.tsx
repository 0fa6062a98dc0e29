import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { needed } from '@/api/needed'
import { referralsQuery, type Referral } from '@/api/reads/outcomes'
import { t } from '@/i18n/outcomes'
import { part } from '@/lib/part'
import { Button } from '@/ui/button'
import { dropReferral, reopenReferral, takeUp } from '../writes'
import { Grouped } from './frame'
import { SaidBy } from './said-by'

const Menu = part(() => import('@/ui/menu'))

/** Whom and what people named: taken up in one tap. */
export function Referrals() {
  const referrals = useQuery({ ...referralsQuery, ...needed }).data?.items
  return (
    <Grouped
      title={t('referrals.title')}
      things={referrals}
      none={t('referrals.none')}
      groups={[
        [t('referrals.open'), ({ status }) => status === 'open'],
        [t('referrals.done'), ({ status }) => status === 'taken_up'],
        [t('referrals.dropped'), ({ status }) => status === 'dropped'],
      ]}
      Row={Row}
    />
  )
}

function Row({ thing: referral }: { thing: Referral }) {
  const { kind, status, name } = referral
  const open = status === 'open'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-b-0">
      <div className="min-w-0 grow basis-56">
        <p>
          <Way referral={referral} />
          {referral.organization_name !== null && (
            <span className="text-ink-soft"> {referral.organization_name}</span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-small text-ink-soft">
          {kind === 'opening' && <span className="font-medium">{t('referrals.opening')}</span>}
          <SaidBy contactId={referral.contact_id} />
        </p>
        {referral.detail !== null && <p className="text-small">{referral.detail}</p>}
      </div>
      {open && (
        <Button look="soft" icon="plus" onClick={() => takeUp(referral)}>
          {t(kind === 'person' ? 'referrals.takePerson' : 'referrals.takeOpening')}
        </Button>
      )}
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={t('referrals.more', { name })}
          items={[
            open
              ? { label: t('referrals.drop'), icon: 'close', run: () => dropReferral(referral) }
              : { label: t('referrals.reopen'), icon: 'undo', run: () => reopenReferral(referral) },
          ]}
        />
      </Suspense>
    </li>
  )
}

function Way({ referral }: { referral: Referral }) {
  const { led_to_contact_id: contactId, name } = referral
  if (contactId === null) return <span className="font-semibold">{name}</span>
  return (
    <Link
      to="/people/$contactId"
      params={{ contactId }}
      search={{}}
      className="font-semibold hover:underline"
    >
      {name}
    </Link>
  )
}
