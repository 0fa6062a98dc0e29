import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, askVersioned, type Schema } from '@/api/client'
import { meQuery, useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { say } from '@/ui/toast-store'

/** A change of the user's own settings. */
export function useChangeMe() {
  const client = useQueryClient()
  const me = useMe()
  return useMutation({
    mutationFn: (body: Schema<'MePatch'>) =>
      askVersioned(api.PATCH('/api/v1/me', { params: { header: { 'If-Match': me.etag } }, body })),
    meta: { inline: true },
    onSuccess: (changed) => {
      client.setQueryData(meQuery.queryKey, changed)
      say({ text: t('settings.saved'), lasts: 3000 })
    },
  })
}
