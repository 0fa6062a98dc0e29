import { t, words } from '@/i18n/sync'
import { watchForUpdate } from '@/offline/update'
import { say } from '@/ui/toast-store'

/** Keeps the app in this browser, and says when a new version of it is ready. */
export async function keepApp(): Promise<void> {
  await watchForUpdate((take) => {
    void words().then(() =>
      say({
        text: t('update.ready'),
        lasts: Infinity,
        action: { label: t('update.reload'), run: take },
      }),
    )
  })
}
