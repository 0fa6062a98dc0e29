import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { peopleQuery } from '@/api/reads/people'
import { t } from '@/i18n/lists'
import { wall } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { usePaced } from '@/lib/use-paced'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
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
  const q = usePaced(typed.trim(), 60)
  const people = useInfiniteQuery(peopleQuery(q)).data?.pages[0]?.items.slice(0, SOME)
  return (
    <div>
      <TextField
        label={t('owed.whom')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
      />
      <ul className="-mx-3 mt-2">
        {people?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              onClick={() => onChoose(one)}
              className="flex min-h-12 w-full flex-wrap items-baseline gap-x-3 rounded-field px-3 py-2.5 text-left hover:bg-sunken"
            >
              <span className="font-semibold">{nameOf(one)}</span>
              <span className="text-small text-ink-soft">{one.organization?.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {people?.length === 0 && <p className="mt-2 text-ink-soft">{t('owed.noPerson')}</p>}
    </div>
  )
}
