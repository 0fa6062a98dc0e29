import { useMutation, useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { api, ask } from '@/api/client'
import { tokensQuery } from '@/api/reads/account'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { shortDay } from '@/lib/dates'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { say } from '@/ui/toast-store'
import { Section } from './section'

const NewToken = part(() => import('./new-token'))

/** Keys for the user's own programs. */
export function Tokens() {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const tokens = useQuery(tokensQuery).data?.items
  const [making, setMaking] = useState(false)
  const revoke = useMutation({
    mutationFn: (id: string) =>
      ask(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => void say({ text: t('tokens.revoked') }),
  })
  return (
    <Section id="tokens" title={t('tokens.title')} intro={t('tokens.intro')}>
      {tokens === undefined && <Skeleton lines={2} />}
      <ul className="mb-4 divide-y divide-line">
        {tokens?.map((token) => (
          <li key={token.id} className="flex min-h-16 items-center justify-between gap-4 py-2">
            <span className="min-w-0">
              <span className="block truncate font-medium">{token.name}</span>
              <span className="block text-small text-ink-soft">
                {token.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
                {token.expires_at !== null &&
                  ` · ${t('tokens.expires', { day: shortDay(new Date(token.expires_at), now, zone) })}`}
              </span>
            </span>
            <Button busy={revoke.isPending} onClick={() => revoke.mutate(token.id)}>
              {t('tokens.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <Button icon="key" onClick={() => setMaking(true)}>
        {t('tokens.make')}
      </Button>
      {making && (
        <Suspense>
          <NewToken onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Section>
  )
}
