import type { Schema } from '@/api/client'
import { t } from '@/i18n/account'
import { change } from '@/offline/operations'
import { write } from '@/offline/write'
import { say } from '@/ui/toast-store'

/** A change of the user's own settings. The last one wins: nobody else writes them. */
export function changeMe(patch: Schema<'MePatch'>): void {
  write(change('/api/v1/me', {}, patch))
  say({ text: t('settings.saved'), lasts: 3000 })
}
