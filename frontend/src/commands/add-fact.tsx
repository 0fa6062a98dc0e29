import { useRef, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { TOPICS, type Topic } from '@/api/reads/person'
import { t } from '@/i18n/facts'
import { wall } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { create, newId } from '@/offline/operations'
import { useKeptForm } from '@/offline/use-kept-form'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { SelectField, TextArea, TextField } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'

interface Props {
  contactId: string
  nameOf: (topic: Topic) => string
  onDone: () => void
}

/** The user asked for this form: it takes the next letter. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}

/** Notes what was found out about a person, and where. */
export default function AddFact({ contactId, nameOf, onDone }: Props) {
  const { id: owner, time_zone: zone } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(owner, `fact/${contactId}`, form)
  const hidden = kept.value('off_the_record') === 'yes'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    write(
      create(
        '/api/v1/contacts/{contact_id}/research/{id}',
        { contact_id: contactId, id: newId() },
        {
          topic: TOPICS.find((topic) => topic === fields.get('topic')) ?? 'person',
          detail: textOf(fields, 'detail'),
          source: textOf(fields, 'source') || null,
          found_on: wall(new Date(), zone).date,
          off_the_record: hidden,
        },
      ),
    )
    kept.drop()
    onDone()
  }
  return (
    <form ref={form} onSubmit={submit} onInput={kept.onInput} className="mt-4 flex flex-col gap-4">
      <Unsaved kept={kept} />
      <TextArea
        name="detail"
        label={t('fact.detail')}
        required
        rows={2}
        maxLength={5000}
        ref={focus}
      />
      <SelectField name="topic" label={t('fact.topic')}>
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {nameOf(topic)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="source"
        label={t('fact.source')}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={hidden}
          onChange={(event) => kept.put('off_the_record', event.target.checked ? 'yes' : 'no')}
          className="size-5 accent-accent"
        />
        {t('note.offTheRecord')}
      </label>
      <div className="flex gap-3">
        <Button type="submit" look="main">
          {t('fact.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('dialog.cancel')}
        </Button>
      </div>
    </form>
  )
}
