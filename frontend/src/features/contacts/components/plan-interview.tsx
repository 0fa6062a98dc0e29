import { useNavigate } from '@tanstack/react-router'
import { Suspense, useRef, useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { useClash } from '@/api/reads/talk'
import { useMe } from '@/api/reads/me'
import { stageAfter } from '@/api/stage-after'
import { t } from '@/i18n/people'
import { fromLocalInput, nextDayOf } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { part } from '@/lib/part'
import { create, moving, newId } from '@/offline/operations'
import { useKeptForm } from '@/offline/use-kept-form'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { TalkTime } from '@/ui/talk-time'
import { say } from '@/ui/toast-store'
import { Unsaved } from '@/ui/unsaved'
import { WhenFields } from '@/ui/when-fields'

const Slots = part(() => import('./slots'))

type Medium = Schema<'Interview'>['medium']

const MEDIA = ['video', 'phone', 'coffee', 'in_person'] as const satisfies readonly Medium[]

interface Props {
  person: Contact
  /** The ask this talk comes from, if any. */
  outreach: Schema<'Outreach'> | undefined
  onClose: () => void
}

/** The next working day at ten, on the user's clock: a start that is quickly changed. */
function suggestion({ time_zone: zone, defaults }: Schema<'Me'>): string {
  const { days, starts } = defaults.working_hours
  const day = nextDayOf(days, new Date(), zone)
  return `${day}T${starts > '10:00' ? starts : '10:00'}`
}

/** When, how long and how the talk will be. */
export default function PlanInterview({ person, outreach, onClose }: Props) {
  const { id: contactId } = person
  const name = nameOf(person)
  const me = useMe()
  const navigate = useNavigate()
  const zone = me.time_zone
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(me.id, `plan/${contactId}`, form)
  const medium = MEDIA.find((one) => one === kept.value('medium')) ?? 'video'
  const [suggested] = useState(() => suggestion(me))
  const local = kept.value('starts_at') ?? suggested
  const asked = outreach?.minutes_asked ?? me.defaults.minutes_asked
  const typed = kept.value('minutes_agreed') ?? String(asked)
  const minutes = typed === '' ? Number.NaN : Number(typed)
  const clash = useClash(local, minutes, zone)
  const accepted = outreach?.status === 'accepted' ? outreach : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const id = newId()
    const planned = create(
      '/api/v1/interviews/{id}',
      { id },
      {
        contact_id: contactId,
        outreach_id: accepted?.id ?? null,
        starts_at: fromLocalInput(local, zone).toISOString(),
        minutes_agreed: minutes,
        medium,
        place: textOf(new FormData(event.currentTarget), 'place') || null,
      },
      { contact: { id: contactId, name } },
    )
    write(moving(planned, person, stageAfter(person.stage, 'planned')))
    kept.drop()
    onClose()
    say({ text: t('interview.planned', { name }) })
    void navigate({ to: '/interviews/$interviewId', params: { interviewId: id } })
  }
  return (
    <Dialog title={t('interview.planWith', { name })} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <WhenFields local={local} minutes={typed} zone={zone} put={kept.put} />
        <TalkTime local={local} name={name} mine={zone} theirs={person.time_zone} clash={clash} />
        <Choice<Medium>
          label={t('interview.how')}
          value={medium}
          onChange={(one) => kept.put('medium', one)}
          inline
          options={MEDIA.map((value) => ({ value, label: t(`medium.${value}`) }))}
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
      <Suspense>
        <Slots minutes={minutes} contactId={contactId} />
      </Suspense>
    </Dialog>
  )
}
