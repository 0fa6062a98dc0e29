import type { FormEvent } from 'react'
import type { Interview } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { moveTalk } from '../writes'

/** Another time for the same talk: its questions stay. */
export default function NewTime({ talk, onClose }: { talk: Interview; onClose: () => void }) {
  const { time_zone: zone } = useMe()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    moveTalk(talk, {
      starts_at: fromLocalInput(textOf(form, 'starts_at'), zone).toISOString(),
      minutes_agreed: Number(textOf(form, 'minutes_agreed')),
    })
    onClose()
  }
  return (
    <Dialog title={t('interview.newTime')} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="starts_at"
          type="datetime-local"
          label={t('interview.when')}
          hint={t('interview.zone', { zone })}
          defaultValue={toLocalInput(new Date(talk.starts_at), zone)}
          required
        />
        <TextField
          name="minutes_agreed"
          type="number"
          label={t('interview.minutes')}
          defaultValue={talk.minutes_agreed}
          min={5}
          max={240}
          required
        />
        <Button type="submit" look="main" className="self-start">
          {t('interview.saveTime')}
        </Button>
      </form>
    </Dialog>
  )
}
