import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { researchQuery } from '@/api/reads/person'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { create, newId } from '@/offline/operations'
import { write } from '@/offline/write'
import { shownAddress, webAddress } from '@/lib/links'
import { Button } from '@/ui/button'
import { Labelled } from '@/ui/labelled'
import { SelectField, TextArea, TextField } from '@/ui/field'

type Fact = Schema<'Research'>

const TOPICS: readonly Fact['topic'][] = [
  'person',
  'job',
  'projects',
  'path',
  'organization',
  'industry',
]

/** What was found out about a person beforehand, and where. */
export function Research({ contactId }: { contactId: string }) {
  const facts = useQuery(researchQuery(contactId)).data?.items ?? []
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="research">
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 id="research">{t('research.title')}</h2>
        {!adding && (
          <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('research.add')}
          </Button>
        )}
      </div>
      {facts.length === 0 && !adding && <p className="text-ink-soft">{t('research.none')}</p>}
      <ul className="flex flex-col gap-3">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Labelled label={t(`topic.${fact.topic}`)}>{fact.detail}</Labelled>
            {fact.source !== null && <Source source={fact.source} />}
          </li>
        ))}
      </ul>
      {adding && <AddFact contactId={contactId} onDone={() => setAdding(false)} />}
    </section>
  )
}

function Source({ source }: { source: string }) {
  const address = webAddress(source)
  return (
    <span className="block text-small text-ink-soft">
      {address === undefined ? (
        source
      ) : (
        <a href={address} target="_blank" rel="noreferrer" className="underline underline-offset-4">
          {shownAddress(source)}
        </a>
      )}
    </span>
  )
}

/** The user asked for this form: it takes the next letter. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus()
}

function AddFact({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    write(
      create(
        '/api/v1/contacts/{contact_id}/research/{id}',
        { contact_id: contactId, id: newId() },
        {
          topic: TOPICS.find((topic) => topic === form.get('topic')) ?? 'person',
          detail: textOf(form, 'detail'),
          source: textOf(form, 'source') || null,
          off_the_record: false,
        },
      ),
    )
    onDone()
  }
  return (
    <form onSubmit={submit} className="mt-3 flex flex-col gap-4">
      <SelectField name="topic" label={t('research.topic')}>
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {t(`topic.${topic}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="detail"
        label={t('research.detail')}
        required
        rows={2}
        maxLength={5000}
        ref={focus}
      />
      <TextField
        name="source"
        label={t('research.source')}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <div className="flex gap-3">
        <Button type="submit" look="main">
          {t('research.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('dialog.cancel')}
        </Button>
      </div>
    </form>
  )
}
