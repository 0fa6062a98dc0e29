import { useRef, useState, type FormEvent } from 'react'
import type { Versioned } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { Unsaved } from '@/ui/unsaved'
import { contactFrom } from '../contact-form'
import { changeContact } from '../mutations'
import { ContactFields } from './contact-fields'

export default function EditPerson({
  contact,
  onClose,
}: {
  contact: Versioned<Contact>
  onClose: () => void
}) {
  // The version that the form was filled from: what changes elsewhere meanwhile is not overwritten.
  const [opened] = useState(contact)
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, `edit/${contact.id}`, form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    changeContact(opened, contactFrom(new FormData(event.currentTarget), opened))
    kept.drop()
    onClose()
  }
  return (
    <Dialog title={t('contact.edit')} onClose={onClose} wide>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <ContactFields known={opened} />
        <Button type="submit" look="main" className="self-start">
          {t('contact.save')}
        </Button>
      </form>
    </Dialog>
  )
}
