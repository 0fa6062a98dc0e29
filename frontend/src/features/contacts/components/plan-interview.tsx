import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { create, newId } from '@/offline/operations'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { say } from '@/ui/toast-store'

type Medium = Schema<'Interview'>['medium']

interface Props {
  contactId: string
  name: string
  /** The ask this talk comes from, if any. */
  outreach: Schema<'Outreach'> | undefined
  onClose: () => void
}

/** Tomorrow at ten on the user's clock: a start that is quickly changed. */
function suggestion(zone: string): string {
  const tomorrow = toLocalInput(new Date(Date.now() + 24 * 60 * 60 * 1000), zone)
  return `${tomorrow.slice(0, 10)}T10:00`
}

/** When, how long and how the talk will be. */
export default function PlanInterview({ contactId, name, outreach, onClose }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const [medium, setMedium] = useState<Medium>('video')
  const accepted = outreach?.status === 'accepted' ? outreach : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const interviewId = newId()
    write(
      create(
        '/api/v1/interviews/{id}',
        { id: interviewId },
        {
          contact_id: contactId,
          outreach_id: accepted?.id ?? null,
          starts_at: fromLocalInput(textOf(form, 'starts_at'), me.time_zone).toISOString(),
          minutes_agreed: Number(textOf(form, 'minutes_agreed')),
          medium,
          place: textOf(form, 'place') || null,
        },
      ),
    )
    onClose()
    say({ text: t('interview.planned', { name }) })
    void navigate({ to: '/interviews/$interviewId', params: { interviewId } })
  }
  return (
    <Dialog title={t('interview.planWith', { name })} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid gap-5 sm:grid-cols-[1fr_8rem]">
          <TextField
            name="starts_at"
            type="datetime-local"
            label={t('interview.when')}
            hint={t('interview.zone', { zone: me.time_zone })}
            defaultValue={suggestion(me.time_zone)}
            required
          />
          <TextField
            name="minutes_agreed"
            type="number"
            label={t('interview.minutes')}
            defaultValue={outreach?.minutes_asked ?? me.defaults.minutes_asked}
            min={5}
            max={240}
            required
          />
        </div>
        <Choice<Medium>
          label={t('interview.how')}
          value={medium}
          onChange={setMedium}
          inline
          options={[
            { value: 'video', label: t('medium.video') },
            { value: 'phone', label: t('medium.phone') },
            { value: 'coffee', label: t('medium.coffee') },
            { value: 'in_person', label: t('medium.in_person') },
          ]}
        />
        <TextField
          name="place"
          label={t(`interview.place.${medium}`)}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <Button type="submit" look="main" className="self-start">
          {t('interview.save')}
        </Button>
      </form>
    </Dialog>
  )
}
