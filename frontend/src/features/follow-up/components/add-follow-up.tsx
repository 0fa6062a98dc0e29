import { useRef, useState, type FormEvent } from 'react'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { usePeopleFound } from '@/api/reads/find-people'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/lists'
import { wall } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { isRecord } from '@/lib/shape'
import { useDraft } from '@/offline/use-draft'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
import { Picker } from '@/ui/picker'
import { Unsaved } from '@/ui/unsaved'
import { morningIn, morningOf } from '../days'
import { addFollowUp } from '../mutations'

/** How many names are offered at once. */
const SOME = 6

interface Person {
  id: string
  name: string
}

const isPerson = (value: unknown): value is Person | null =>
  value === null ||
  (isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string')

/** Something one wants to do for somebody by a day. */
export default function AddFollowUp({ onClose }: { onClose: () => void }) {
  const { id: owner } = useMe()
  const [chosen, setChosen] = useState<Person>()
  // For whom there are words already.
  const begun = useDraft<Person | null>(owner, 'follow-up/person', null, isPerson)
  const person = chosen ?? begun.value
  return (
    <Dialog title={t('owed.add')} onClose={onClose}>
      {person === null && (
        <Choose onChoose={(one) => setChosen({ id: one.id, name: nameOf(one) })} />
      )}
      {person && (
        <Words
          person={person}
          onType={() => begun.write(person)}
          onOther={() => {
            setChosen(undefined)
            begun.write(null)
          }}
          onDone={() => {
            void begun.drop()
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

interface WordsProps {
  person: Person
  onType: () => void
  onOther: () => void
  onDone: () => void
}

/** The step before is gone, and with it what had the focus. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}

function Words({ person, onType, onOther, onDone }: WordsProps) {
  const { id: owner, time_zone: zone } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(owner, 'follow-up', form)
  const [tomorrow] = useState(() => wall(morningIn(1, new Date(), zone), zone).date)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    addFollowUp(person, morningOf(textOf(fields, 'day'), zone), textOf(fields, 'body'))
    kept.drop()
    onDone()
  }
  return (
    <form
      ref={form}
      onSubmit={submit}
      onInput={(event) => {
        kept.onInput(event)
        onType()
      }}
      className="flex flex-col gap-5"
    >
      <Unsaved kept={kept} />
      <p className="flex items-baseline gap-3">
        <span className="text-lead font-semibold">{person.name}</span>
        <button type="button" className="link" onClick={onOther}>
          {t('owed.otherPerson')}
        </button>
      </p>
      <TextArea
        name="body"
        label={t('owed.body')}
        placeholder={t('owed.bodyHint')}
        rows={2}
        maxLength={2000}
        ref={focus}
        required
      />
      <TextField name="day" type="date" label={t('owed.day')} defaultValue={tomorrow} required />
      <Button type="submit" look="main" className="self-start">
        {t('owed.addGo')}
      </Button>
    </form>
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
