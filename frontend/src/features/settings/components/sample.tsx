import { useMe } from '@/api/reads/me'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/account'
import { Button } from '@/ui/button'
import { Section } from './section'

/** The made-up people of a guest go with one press. */
export function Sample() {
  const me = useMe()
  if (!me.guest) return null
  return (
    <Section id="sample" title={t('guest.label')} intro={t('sample.intro')}>
      <Button onClick={() => runCommand('sample.remove')}>{t('guest.remove')}</Button>
    </Section>
  )
}
