import { useState, type FormEvent } from 'react'
import type { Versioned } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
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
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    changeContact(opened, contactFrom(new FormData(event.currentTarget), opened))
    onClose()
  }
  return (
    <Dialog title={t('contact.edit')} onClose={onClose} wide>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <ContactFields known={opened} />
        <Button type="submit" look="main" className="self-start">
          {t('contact.save')}
        </Button>
      </form>
    </Dialog>
  )
}
