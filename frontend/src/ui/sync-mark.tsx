import { t } from '@/i18n/app'

/** Where something is: only on this device, on its way, or with the server. */
export function SyncMark({ state }: { state: 'device' | 'syncing' | 'synced' }) {
  return t(`sync.state.${state}`)
}
