import { useSyncExternalStore } from 'react'
import { useMe } from '@/api/reads/me'
import { allCommands, onCommandsChange, runCommand } from '@/commands/registry'
import { t } from '@/i18n/account'
import { Button } from '@/ui/button'
import { Section } from './section'

/** The made-up people of a guest go with one press. */
export function Sample() {
  const me = useMe()
  const commands = useSyncExternalStore(onCommandsChange, allCommands)
  // The command comes with the banner, which may still be on its way.
  const ready = commands.some(({ id }) => id === 'sample.remove')
  if (!me.guest) return null
  return (
    <Section id="sample" title={t('guest.label')} intro={t('sample.intro')}>
      <Button disabled={!ready} onClick={() => runCommand('sample.remove')}>
        {t('guest.remove')}
      </Button>
    </Section>
  )
}
