import { useState, type FormEvent } from 'react'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { usePeopleFound } from '@/api/reads/find-people'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/lists'
import { wall } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
import { Picker } from '@/ui/picker'
import { morningIn, morningOf } from '../days'
import { addFollowUp } from '../mutations'

/** How many names are offered at once. */
const SOME = 6

/** Something one wants to do for somebody by a day. */
export default function AddFollowUp({ onClose }: { onClose: () => void }) {
  const { time_zone: zone } = useMe()
  const [person, setPerson] = useState<Contact>()
  const [tomorrow] = useState(() => wall(morningIn(1, new Date(), zone), zone).date)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (person === undefined) return
    const form = new FormData(event.currentTarget)
    const due = morningOf(textOf(form, 'day'), zone)
    addFollowUp({ id: person.id, name: nameOf(person) }, due, textOf(form, 'body'))
    onClose()
  }
  return (
    <Dialog title={t('owed.add')} onClose={onClose}>
      {person === undefined ? (
        <Choose onChoose={setPerson} />
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-5">
          <p className="flex items-baseline gap-3">
            <span className="text-lead font-semibold">{nameOf(person)}</span>
            <button type="button" className="link" onClick={() => setPerson(undefined)}>
              {t('owed.otherPerson')}
            </button>
          </p>
          <TextArea
            name="body"
            label={t('owed.body')}
            placeholder={t('owed.bodyHint')}
            rows={2}
            maxLength={2000}
            required
          />
          <TextField
            name="day"
            type="date"
            label={t('owed.day')}
            defaultValue={tomorrow}
            required
          />
          <Button type="submit" look="main" className="self-start">
            {t('owed.addGo')}
          </Button>
        </form>
      )}
    </Dialog>
  )
}

function Choose({ onChoose }: { onChoose: (person: Contact) => void }) {
  const [typed, setTyped] = useState('')
  const { people, current } = usePeopleFound(typed)
  return (
    <Picker
      label={t('owed.whom')}
      value={typed}
      onType={setTyped}
      found={people?.slice(0, SOME)}
      current={current}
      none={t('owed.noPerson')}
      show={(one) => ({ name: nameOf(one), hint: one.organization?.name })}
      onChoose={onChoose}
    />
  )
}
