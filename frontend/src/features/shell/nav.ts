import type { IconName } from '@/ui/icon'

interface Place {
  to:
    | '/'
    | '/people'
    | '/interviews'
    | '/insights'
    | '/organizations'
    | '/follow-ups'
    | '/bin'
    | '/playbook'
    | '/import'
    | '/settings'
    | '/more'
  /** Its key in the catalogue: words come later than this module. */
  label:
    | 'nav.today'
    | 'nav.people'
    | 'nav.interviews'
    | 'nav.insights'
    | 'nav.organizations'
    | 'nav.followUps'
    | 'nav.bin'
    | 'nav.playbook'
    | 'nav.import'
    | 'nav.settings'
    | 'nav.more'
  icon: IconName
  keys?: string
}

export const RAIL: readonly Place[] = [
  { to: '/', label: 'nav.today', icon: 'today', keys: 'g t' },
  { to: '/people', label: 'nav.people', icon: 'people', keys: 'g p' },
  { to: '/interviews', label: 'nav.interviews', icon: 'interviews', keys: 'g i' },
  { to: '/insights', label: 'nav.insights', icon: 'note', keys: 'g l' },
  { to: '/organizations', label: 'nav.organizations', icon: 'organization', keys: 'g o' },
  { to: '/follow-ups', label: 'nav.followUps', icon: 'clock', keys: 'g f' },
  { to: '/playbook', label: 'nav.playbook', icon: 'note', keys: 'g k' },
  { to: '/import', label: 'nav.import', icon: 'import', keys: 'g m' },
  { to: '/settings', label: 'nav.settings', icon: 'settings', keys: 'g s' },
  { to: '/bin', label: 'nav.bin', icon: 'trash', keys: 'g b' },
]

export const TABS_BEFORE_ADD = RAIL.slice(0, 2)
export const TABS_AFTER_ADD: readonly Place[] = [
  ...RAIL.slice(2, 3),
  { to: '/more', label: 'nav.more', icon: 'more' },
]
