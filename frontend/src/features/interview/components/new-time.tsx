import { useRef, useState, type FormEvent } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { useClash } from '@/api/reads/talk'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { TalkTime } from '@/ui/talk-time'
import { Unsaved } from '@/ui/unsaved'
import { moveTalk } from '../writes'
import type { TalkProps } from './interview'

/** Another time for the same talk: its questions stay. */
export default function NewTime({ talk, contact, onClose }: TalkProps & { onClose: () => void }) {
  const { id: owner, time_zone: zone } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(owner, `move/${talk.id}`, form)
  const [planned] = useState(() => toLocalInput(new Date(talk.starts_at), zone))
  const local = kept.value('starts_at') ?? planned
  const typed = kept.value('minutes_agreed') ?? String(talk.minutes_agreed)
  const minutes = typed === '' ? Number.NaN : Number(typed)
  const clash = useClash(local, minutes, zone, talk.id)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const starts_at = fromLocalInput(local, zone).toISOString()
    moveTalk(talk, { starts_at, minutes_agreed: minutes })
    kept.drop()
    onClose()
  }
  return (
    <Dialog title={t('interview.newTime')} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <TextField
          name="starts_at"
          type="datetime-local"
          label={t('interview.when')}
          hint={t('interview.zone', { zone })}
          value={local}
          onChange={(event) => kept.put('starts_at', event.target.value)}
          required
        />
        <TextField
          name="minutes_agreed"
          type="number"
          label={t('interview.minutes')}
          value={typed}
          onChange={(event) => kept.put('minutes_agreed', event.target.value)}
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
