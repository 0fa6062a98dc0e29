import type { IconName } from '@/ui/icon'

const BULB = 'M9.5 17.5h5M10.5 20.5h3M9.5 17.5c0-2-3-3.2-3-7a5.5 5.5 0 0 1 11 0c0 3.8-3 5-3 7'
const BOOK =
  'M12 6.5C9.5 4.5 7 4.5 3.5 5v13.5c3.5-.5 6-.5 8.5 1.5 2.5-2 5-2 8.5-1.5V5C17 4.5 14.5 4.5 12 6.5V20'

export interface Place {
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

/** What one does every day, what came of it, and the tools for it. */
export const GROUPS: readonly (readonly Place[])[] = [
  [
    { to: '/', label: 'nav.today', icon: 'today', keys: 'g t' },
    { to: '/people', label: 'nav.people', icon: 'people', keys: 'g p' },
    { to: '/interviews', label: 'nav.interviews', icon: 'interviews', keys: 'g i' },
    { to: '/follow-ups', label: 'nav.followUps', icon: 'clock', keys: 'g f' },
  ],
  [
    { to: '/insights', label: 'nav.insights', icon: BULB, keys: 'g l' },
    { to: '/organizations', label: 'nav.organizations', icon: 'organization', keys: 'g o' },
  ],
  [
    { to: '/playbook', label: 'nav.playbook', icon: BOOK, keys: 'g k' },
    { to: '/import', label: 'nav.import', icon: 'import', keys: 'g m' },
    { to: '/settings', label: 'nav.settings', icon: 'settings', keys: 'g s' },
    { to: '/bin', label: 'nav.bin', icon: 'trash', keys: 'g b' },
  ],
]

export const RAIL = GROUPS.flat()

export const TABS_BEFORE_ADD = RAIL.slice(0, 2)
export const TABS_AFTER_ADD: readonly Place[] = [
  ...RAIL.slice(2, 3),
  { to: '/more', label: 'nav.more', icon: 'more' },
]
