import { useState, type FormEvent } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { useClash } from '@/api/reads/talk'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { TalkTime } from '@/ui/talk-time'
import { moveTalk } from '../writes'
import type { TalkProps } from './interview'

/** Another time for the same talk: its questions stay. */
export default function NewTime({ talk, contact, onClose }: TalkProps & { onClose: () => void }) {
  const { time_zone: zone } = useMe()
  const [local, setLocal] = useState(() => toLocalInput(new Date(talk.starts_at), zone))
  const [typed, setTyped] = useState(String(talk.minutes_agreed))
  const minutes = typed === '' ? Number.NaN : Number(typed)
  const clash = useClash(local, minutes, zone, talk.id)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const starts_at = fromLocalInput(local, zone).toISOString()
    moveTalk(talk, { starts_at, minutes_agreed: minutes })
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
          value={local}
          onChange={(event) => setLocal(event.target.value)}
          required
        />
        <TextField
          name="minutes_agreed"
          type="number"
          label={t('interview.minutes')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          min={5}
          max={240}
          required
        />
        <TalkTime
          local={local}
          name={nameOf(contact)}
          mine={zone}
          theirs={contact.time_zone}
          clash={clash}
        />
        <Button type="submit" look="main" className="self-start">
          {t('interview.saveTime')}
        </Button>
      </form>
    </Dialog>
  )
}
