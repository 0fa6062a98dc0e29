import { useRef, useState, type FormEvent } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { useClash } from '@/api/reads/talk'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TalkTime } from '@/ui/talk-time'
import { Unsaved } from '@/ui/unsaved'
import { WhenFields } from '@/ui/when-fields'
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
        <WhenFields local={local} minutes={typed} zone={zone} put={kept.put} />
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
