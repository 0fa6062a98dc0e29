import { useState } from 'react'
import { setSingleKeys, singleKeysOn } from '@/commands/preference'
import { t } from '@/i18n/account'
import { chosenLanguage, chooseLanguage, type Language } from '@/lib/language'
import { setTheme, theme, type Theme } from '@/lib/theme'
import { Choice } from '@/ui/choice'
import { Toggle } from '@/ui/toggle'
import { Section } from './section'

/** How it looks and listens on this device. */
export function Appearance() {
  const [chosen, setChosen] = useState<Theme>(theme)
  const [single, setSingle] = useState(singleKeysOn)
  return (
    <Section id="appearance" intro={t('settings.deviceIntro')}>
      <div className="flex flex-col gap-6">
        <Choice<Language | 'system'>
          label={t('settings.language')}
          value={chosenLanguage()}
          onChange={chooseLanguage}
          inline
          options={[
            { value: 'system', label: t('language.system') },
            { value: 'en', label: t('language.en') },
            { value: 'de', label: t('language.de') },
          ]}
        />
        <Choice<Theme>
          label={t('settings.theme')}
          value={chosen}
          onChange={(next) => {
            setTheme(next)
            setChosen(next)
          }}
          inline
          options={[
            { value: 'system', label: t('theme.system') },
            { value: 'light', label: t('theme.light') },
            { value: 'dark', label: t('theme.dark') },
          ]}
        />
        <Toggle
          label={t('help.singleKeys')}
          hint={t('help.singleKeysHint')}
          checked={single}
          onChange={(on) => {
            setSingleKeys(on)
            setSingle(on)
          }}
        />
      </div>
    </Section>
  )
}
