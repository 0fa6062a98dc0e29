import { useRef, useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { act } from '@/commands/act'
import { t } from '@/i18n/people'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { create, newId } from '@/offline/operations'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'

type Kind = Schema<'Touch'>['kind']

const KINDS = ['met', 'called', 'they_wrote', 'other'] as const satisfies readonly Kind[]

/** Contact outside of all that is planned: it starts the time to the next check-in anew. */
export default function LogTouch({
  contactId,
  name,
  onClose,
}: {
  contactId: string
  name: string
  onClose: () => void
}) {
  const { id: owner, time_zone: zone } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(owner, `touch/${contactId}`, form)
  const kind = KINDS.find((one) => one === kept.value('kind')) ?? 'met'
  const [now] = useState(() => toLocalInput(new Date(), zone))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    act(
      t('touch.logged', { name }),
      create(
        '/api/v1/touches/{id}',
        { id: newId() },
        {
          contact_id: contactId,
          kind,
          happened_at: fromLocalInput(textOf(fields, 'happened_at'), zone).toISOString(),
          text: textOf(fields, 'text') || null,
        },
      ),
    )
    kept.drop()
    onClose()
  }
  return (
    <Dialog title={t('touch.title', { name })} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <Choice<Kind>
          label={t('touch.what')}
          value={kind}
          onChange={(one) => kept.put('kind', one)}
          inline
          options={KINDS.map((value) => ({ value, label: t(`touch.${value}`) }))}
        />
        <TextField
          name="happened_at"
          type="datetime-local"
          label={t('interview.when')}
          defaultValue={now}
          required
        />
        <TextArea name="text" label={t('touch.text')} optional rows={3} maxLength={5000} />
        <Button type="submit" look="main" className="self-start">
          {t('touch.save')}
        </Button>
      </form>
    </Dialog>
  )
}
