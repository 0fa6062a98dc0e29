import { t } from '@/i18n/people'

/** How long between two check-ins, in weeks where it comes out even. */
export function paceOf(days: number): string {
  return days % 7 === 0
    ? t('cadence.weeks', { count: days / 7 })
    : t('cadence.days', { count: days })
}
