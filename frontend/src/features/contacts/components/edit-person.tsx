import { useState, type FormEvent } from 'react'
import type { Versioned } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { FormError } from '@/ui/form-error'
import { contactFrom } from '../contact-form'
import { useChangeContact } from '../mutations'
import { CONTACT_FIELDS, ContactFields } from './contact-fields'

export default function EditPerson({
  contact,
  onClose,
}: {
  contact: Versioned<Contact>
  onClose: () => void
}) {
  // The version that the form was filled from: what changes elsewhere meanwhile is not overwritten.
  const [opened, setOpened] = useState(contact)
  const change = useChangeContact(true, onClose)
  const problem = change.error instanceof Problem ? change.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // After "changed elsewhere" the next press means: mine, on top of the newest version.
    const base = problem?.stale === true ? contact : opened
    setOpened(base)
    change.mutate({ contact: base, patch: contactFrom(new FormData(event.currentTarget), base) })
  }
  return (
    <Dialog title={t('contact.edit')} onClose={onClose} wide>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <ContactFields known={opened} problem={problem} />
        <FormError error={change.error} fields={CONTACT_FIELDS} />
        <Button type="submit" look="main" busy={change.isPending} className="self-start">
          {t('contact.save')}
        </Button>
      </form>
    </Dialog>
  )
}
