import { Suspense } from 'react'
import { t } from '@/i18n/account'
import { part } from '@/lib/part'
import { reachOf } from '../phone'
import { Section } from './section'

const QrCode = part(() => import('./qr-code'))

/** The way to Seventeen on a phone, and honestly what will work there. */
export function Phone() {
  const address = location.origin
  const reach = reachOf(address)
  if (reach === 'here') {
    return <Section id="phone" title={t('phone.title')} intro={t('phone.here', { address })} />
  }
  return (
    <Section id="phone" title={t('phone.title')} intro={t('phone.scan')}>
      <div className="flex flex-wrap items-center gap-6">
        <div className="size-48">
          <Suspense>
            <QrCode text={address} label={t('phone.code', { address })} />
          </Suspense>
        </div>
        <div className="flex max-w-[24rem] flex-col gap-2">
          <p className="font-semibold break-all">{address}</p>
          <p className="text-ink-soft">{t(`phone.${reach}`)}</p>
        </div>
      </div>
    </Section>
  )
}
