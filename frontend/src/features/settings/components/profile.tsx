import { useRef, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { textOf } from '@/lib/forms'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { TextArea, TextField } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'
import { changeMe } from '../mutations'
import { Section } from './section'

type Phase = Schema<'Me'>['phase']

const PHASES = ['exploring', 'preparing', 'on_the_market'] as const satisfies readonly Phase[]

/** Who the user is, where they stand, and what they are looking for. */
export function Profile() {
  const me = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(me.id, 'profile', form)
  const phase = PHASES.find((one) => one === kept.value('phase')) ?? me.phase
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    changeMe({
      name: textOf(data, 'name') || null,
      time_zone: textOf(data, 'time_zone'),
      goal: textOf(data, 'goal'),
      phase,
      targets: {
        roles: parts(textOf(data, 'roles')),
        organizations: parts(textOf(data, 'organizations')),
        industries: parts(textOf(data, 'industries')),
        technologies: parts(textOf(data, 'technologies')),
      },
      // Sent only when changed: the API takes a sent pitch for one that was read again.
      ...(textOf(data, 'pitch') === me.pitch ? {} : { pitch: textOf(data, 'pitch') }),
    })
    kept.drop()
  }
  return (
    <Section id="you">
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="name"
            label={t('settings.name')}
            defaultValue={me.name ?? ''}
            autoComplete="name"
            maxLength={100}
          />
          <TextField
            name="time_zone"
            label={t('settings.zone')}
            defaultValue={me.time_zone}
            list="zones"
            required
            autoComplete="off"
          />
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
        </div>
        <Choice<Phase>
          label={t('settings.phase')}
          value={phase}
          onChange={(one) => kept.put('phase', one === me.phase ? undefined : one)}
          options={[
            { value: 'exploring', label: t('phase.exploring'), hint: t('phase.exploringHint') },
            { value: 'preparing', label: t('phase.preparing'), hint: t('phase.preparingHint') },
            {
              value: 'on_the_market',
              label: t('phase.on_the_market'),
              hint: t('phase.onTheMarketHint'),
            },
          ]}
        />
        <TextArea
          name="goal"
          label={t('settings.goal')}
          defaultValue={me.goal}
          rows={2}
          maxLength={500}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          {(['roles', 'organizations', 'industries', 'technologies'] as const).map((target) => (
            <TextField
              key={target}
              name={target}
              label={t(`settings.${target}`)}
              defaultValue={me.targets[target].join(', ')}
              autoComplete="off"
            />
          ))}
        </div>
        <div id="pitch" className="scroll-mt-8">
          <TextArea
            name="pitch"
            label={t('settings.pitch')}
            hint={t('settings.pitchHint')}
            defaultValue={me.pitch}
            rows={5}
            maxLength={5000}
          />
        </div>
        <Button type="submit" look="main" className="self-start">
          {t('settings.save')}
        </Button>
      </form>
    </Section>
  )
}

function parts(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
