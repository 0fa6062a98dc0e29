import type { IconName } from '@/ui/icon'

/** The parts of the settings, each with an address of its own. */
export const PARTS = [
  { part: 'you', label: 'settings.you', hint: 'settings.youHint', icon: 'people' },
  { part: 'defaults', label: 'settings.defaults', hint: 'settings.defaultsHint', icon: 'clock' },
  { part: 'device', label: 'settings.device', hint: 'settings.deviceHint', icon: 'settings' },
  { part: 'access', label: 'settings.access', hint: 'settings.accessHint', icon: 'key' },
  { part: 'data', label: 'settings.data', hint: 'settings.dataHint', icon: 'down' },
] as const satisfies readonly { part: string; label: string; hint: string; icon: IconName }[]

export type SettingsPart = (typeof PARTS)[number]['part']

export function isPart(value: string): value is SettingsPart {
  return PARTS.some(({ part }) => part === value)
}
