import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { api, ask } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/account'
import { part } from '@/lib/part'
import { stopHere } from '@/offline/machine'
import { wipe } from '@/offline/wipe'
import { Button } from '@/ui/button'
import { Section } from './section'

const Confirm = part(() => import('@/ui/confirm'))

/** Signing out, and leaving for good. */
export function Account() {
  const me = useMe()
  const [erasing, setErasing] = useState(false)
  const erase = useMutation({
    mutationFn: async () => {
      await ask(api.DELETE('/api/v1/me'))
      // Whoever is gone has nothing to ask for any more.
      stopHere()
      await wipe(me.id).catch(() => undefined)
      location.assign('/signup')
    },
  })
  return (
    <Section id="account" title={t('account.title')}>
      {me.email !== null && <p className="mb-4">{t('account.signedInAs', { email: me.email })}</p>}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => runCommand('sign-out')}>{t('account.signOut')}</Button>
        <Button look="quiet" onClick={() => setErasing(true)}>
          {t('account.erase')}
        </Button>
      </div>
      {erasing && (
        <Suspense>
          <Confirm
            title={t('account.eraseTitle')}
            text={t('account.eraseText')}
            action={t('account.eraseGo')}
            busy={erase.isPending}
            onConfirm={() => erase.mutate()}
            onClose={() => setErasing(false)}
          />
        </Suspense>
      )}
    </Section>
  )
}
