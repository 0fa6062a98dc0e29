import type { IconName } from '@/ui/icon'
import { t } from '@/i18n/app'

interface Place {
  to: '/' | '/people' | '/interviews' | '/import' | '/settings' | '/more'
  label: string
  icon: IconName
  keys?: string
}

export const RAIL: readonly Place[] = [
  { to: '/', label: t('nav.today'), icon: 'today', keys: 'g t' },
  { to: '/people', label: t('nav.people'), icon: 'people', keys: 'g p' },
  { to: '/interviews', label: t('nav.interviews'), icon: 'interviews', keys: 'g i' },
  { to: '/import', label: t('nav.import'), icon: 'import', keys: 'g m' },
  { to: '/settings', label: t('nav.settings'), icon: 'settings', keys: 'g s' },
]

export const TABS_BEFORE_ADD = RAIL.slice(0, 2)
export const TABS_AFTER_ADD: readonly Place[] = [
  ...RAIL.slice(2, 3),
  { to: '/more', label: t('nav.more'), icon: 'more' },
]
