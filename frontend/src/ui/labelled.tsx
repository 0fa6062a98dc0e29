import type { ReactNode } from 'react'
import { t } from '@/i18n/app'

/** "Their work: the talk on tidal power": a quiet word for what follows, in one line with it. */
export function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <span className="text-ink-soft">
        {label}
        {t('text.colon')}
      </span>
      {children}
    </>
  )
}
