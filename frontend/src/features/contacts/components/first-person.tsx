import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button, ButtonLink } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'
import { contactFrom } from '../contact-form'
import { addContact } from '../mutations'
import { ContactFields, LATER_FIELDS } from './contact-fields'

type Found = Readonly<Record<string, string>>

interface Props {
  /** What a pasted profile or signature says, by the fields of the form. */
  read: (text: string) => Promise<Found>
}

/** The first person of all: then one writes to them. */
export function FirstPerson({ read }: Props) {
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const filled = useRef<Found>({})
  const [found, setFound] = useState<Found>({})
  // The one Add button opens the same form: who goes on later finds it there.
  const kept = useKeptForm(useMe().id, 'add-person', form)
  const { put } = kept
  const [whole, setWhole] = useState(false)
  const more = LATER_FIELDS.some((name) => (kept.value(name) ?? found[name] ?? '') !== '')
  // Once they are there they stay: what was typed beside must not go with what is taken out.
  if (more && !whole) setWhole(true)
  // Only once the fields for it are there.
  useEffect(() => {
    for (const [name, text] of Object.entries(found)) {
      const field = form.current?.elements.namedItem(name)
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      // What the user wrote is not overwritten.
      if (isField && field.value === (filled.current[name] ?? '')) {
        field.value = text
        put(name, text || undefined)
      }
    }
    filled.current = found
  }, [found, put])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const contactId = addContact(contactFrom(new FormData(event.currentTarget)))
    kept.drop()
    void navigate({ to: '/people/$contactId/write', params: { contactId }, search: {} })
  }
  return (
    <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
      <Unsaved kept={kept} />
      <TextArea
        label={t('welcome.paste')}
        hint={t('welcome.pasteHint')}
        onChange={(event) => void read(event.target.value).then(setFound)}
        optional
        rows={2}
        maxLength={5000}
        autoComplete="off"
        className="max-h-40"
      />
      <ContactFields short={!whole} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" icon="send">
          {t('welcome.write')}
        </Button>
        <ButtonLink to="/" look="quiet">
          {t('welcome.later')}
        </ButtonLink>
      </div>
    </form>
  )
}
