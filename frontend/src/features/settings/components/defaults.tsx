import { useState, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Toggle } from '@/ui/toggle'
import { changeMe } from '../mutations'
import { Section } from './section'

/** What new asks, nudges and check-ins start with. */
export function Defaults() {
  const { defaults } = useMe()
  const [sendQuestions, setSendQuestions] = useState(defaults.send_questions)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    changeMe({
      defaults: {
        ...defaults,
        minutes_asked: Number(textOf(form, 'minutes_asked')),
        nudge_days: Number(textOf(form, 'nudge_days')),
        cadence_days: Number(textOf(form, 'cadence_weeks')) * 7,
        send_questions: sendQuestions,
        working_hours: {
          ...defaults.working_hours,
          starts: textOf(form, 'starts'),
          ends: textOf(form, 'ends'),
        },
      },
    })
  }
  return (
    <Section id="defaults" intro={t('settings.defaultsIntro')}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid gap-5 sm:grid-cols-3">
          <TextField
            name="minutes_asked"
            type="number"
            label={t('settings.minutes')}
            defaultValue={defaults.minutes_asked}
            min={5}
            max={240}
            required
          />
          <TextField
            name="nudge_days"
            type="number"
            label={t('settings.nudge')}
            defaultValue={defaults.nudge_days}
            min={1}
            max={60}
            required
          />
          <TextField
            name="cadence_weeks"
            type="number"
            label={t('settings.cadence')}
            defaultValue={Math.max(1, Math.round(defaults.cadence_days / 7))}
            min={1}
            max={156}
            required
          />
          <TextField
            name="starts"
            type="time"
            label={t('settings.dayStarts')}
            defaultValue={defaults.working_hours.starts}
            required
          />
          <TextField
            name="ends"
            type="time"
            label={t('settings.dayEnds')}
            defaultValue={defaults.working_hours.ends}
            required
          />
        </div>
        <Toggle
          label={t('settings.sendQuestions')}
          hint={t('settings.sendQuestionsHint')}
          checked={sendQuestions}
          onChange={setSendQuestions}
        />
        <Button type="submit" look="main" className="self-start">
          {t('settings.save')}
        </Button>
      </form>
    </Section>
  )
}
