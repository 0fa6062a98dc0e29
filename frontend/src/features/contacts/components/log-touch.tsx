import { useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { useMe } from '@/api/reads/me'
import { act } from '@/commands/act'
import { t } from '@/i18n/people'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { create, newId } from '@/offline/operations'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'

type Kind = Schema<'Touch'>['kind']

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
  const { time_zone: zone } = useMe()
  const [kind, setKind] = useState<Kind>('met')
  const [now] = useState(() => toLocalInput(new Date(), zone))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    act(
      t('touch.logged', { name }),
      create(
        '/api/v1/touches/{id}',
        { id: newId() },
        {
          contact_id: contactId,
          kind,
          happened_at: fromLocalInput(textOf(form, 'happened_at'), zone).toISOString(),
          text: textOf(form, 'text') || null,
        },
      ),
    )
    onClose()
  }
  return (
    <Dialog title={t('touch.title', { name })} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Choice<Kind>
          label={t('touch.what')}
          value={kind}
          onChange={setKind}
          inline
          options={(['met', 'called', 'they_wrote', 'other'] as const).map((value) => ({
            value,
            label: t(`touch.${value}`),
          }))}
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
