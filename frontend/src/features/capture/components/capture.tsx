import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, type FormEvent, type KeyboardEvent } from 'react'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { peopleQuery } from '@/api/reads/people'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/capture'
import { language } from '@/lib/language'
import { useNow } from '@/lib/use-now'
import { useSettled } from '@/lib/use-settled'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextArea } from '@/ui/field'
import { makeCapture } from '../mutations'
import { edited, isKept, meant, planOf, type Edits, type Kept } from '../plan'
import { read, type Reading } from '../reading/read'
import { Preview } from './preview'

interface Props {
  /** The person on the screen: what is added is about them when it names nobody else. */
  contactId: string | undefined
  onClose: () => void
  /** Leads to the form with every field. */
  onForm: () => void
}

const EMPTY: Kept = { text: '', edits: {} }

/** One line in one's own words becomes a talk, a reminder or a person: shown before it is made. */
export default function Capture({ contactId, onClose, onForm }: Props) {
  const me = useMe()
  const kept = useDraft(me.id, 'capture', EMPTY, isKept)
  const { text, edits } = kept.value ?? EMPTY
  const { reading, people, here } = useReading(text, contactId)
  const plan = edited(
    planOf(reading, {
      minutes: me.defaults.minutes_asked,
      starts: me.defaults.working_hours.starts,
    }),
    edits,
  )
  const contact = chosen(edits.contact, people, here, plan.name)
  const change = (more: Edits) => kept.write({ text, edits: { ...edits, ...more } })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (text.trim() === '') return
    const known =
      contact === undefined || plan.kind === 'person'
        ? undefined
        : { id: contact.id, name: nameOf(contact) }
    makeCapture(plan, known, me.time_zone)
    void kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={t('capture.title')}
      {...(text.trim() === '' ? { intro: t('capture.hint') } : {})}
      onClose={onClose}
      wide
    >
      <form onSubmit={submit} className="flex flex-col gap-6">
        <TextArea
          label={t('capture.line')}
          placeholder={t('capture.example')}
          value={text}
          onChange={(event) => kept.write({ text: event.target.value, edits })}
          onKeyDown={onEnter}
          enterKeyHint="done"
          rows={2}
          maxLength={5000}
          autoComplete="off"
        />
        {text.trim() === '' ? (
          <Examples onChoose={(example) => kept.write({ text: example, edits: {} })} />
        ) : (
          <Preview
            plan={plan}
            edits={edits}
            change={change}
            people={people}
            contact={plan.kind === 'person' ? undefined : contact}
            chooseContact={(id) => change({ contact: id })}
            onClose={onClose}
          />
        )}
        <div className="sticky bottom-0 -my-3 flex after:absolute after:inset-x-0 after:top-full after:h-6 after:bg-surface flex-wrap items-center gap-x-5 gap-y-1 bg-surface py-3">
          {text.trim() !== '' && (
            <Button type="submit" look="main">
              {t(`capture.go.${plan.kind}`)}
            </Button>
          )}
          <button type="button" className="link min-h-11" onClick={onForm}>
            {t('capture.form')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Enter makes what is shown; Shift+Enter begins another line. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** The text as it is read with the names that are known, and the people it may mean. */
function useReading(text: string, contactId: string | undefined) {
  const me = useMe()
  const now = useNow(60_000)
  const known = useMemo(
    () => ({ now, zone: me.time_zone, language, names: [] }),
    [now, me.time_zone],
  )
  const name = read(text, known).name?.value ?? ''
  const q = useSettled(name, 120)
  const found = useInfiniteQuery({ ...peopleQuery(q, undefined), enabled: q !== '' })
  const here = useQuery({ ...contactQuery(contactId ?? ''), enabled: contactId !== undefined }).data
  const all: Contact[] = q === '' ? [] : (found.data?.pages[0]?.items ?? [])
  const names = all.flatMap((person) => person.name ?? [])
  const reading = withContext(read(text, { ...known, names }), text, here)
  const people = meant(reading.name?.value ?? '', all)
  return {
    reading,
    here,
    people:
      here === undefined || people.some((person) => person.id === here.id)
        ? people
        : [...people, here],
  }
}

/** On somebody's page a word in small letters is no stranger's name. */
function withContext(reading: Reading, text: string, here: Contact | undefined): Reading {
  const { name } = reading
  if (here === undefined || name === undefined || reading.kind === 'person') return reading
  const typed = text.slice(name.start, name.end)
  return /^\p{Lu}/u.test(typed) || /\s/u.test(typed) ? reading : { ...reading, name: undefined }
}

function chosen(
  id: string | null | undefined,
  people: readonly Contact[],
  here: Contact | undefined,
  name: string,
): Contact | undefined {
  if (id === '') return undefined
  const picked = people.find((person) => person.id === id)
  return picked ?? (name === '' ? here : meant(name, people)[0])
}

function Examples({ onChoose }: { onChoose: (text: string) => void }) {
  const examples = [t('capture.tryTalk'), t('capture.tryPerson'), t('capture.tryReminder')]
  return (
    <div>
      <h3 className="mb-1 text-small text-ink-soft">{t('capture.try')}</h3>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              className="link min-h-11 text-left"
              onClick={() => onChoose(example)}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
