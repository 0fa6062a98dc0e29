import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { t } from '@/i18n/people'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { say } from '@/ui/toast-store'
import { contactFrom } from '../contact-form'
import { addContact } from '../mutations'
import { ContactFields } from './contact-fields'

/** The one Add button's form. */
export default function AddPerson({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = contactFrom(new FormData(event.currentTarget))
    const contactId = addContact(form)
    onClose()
    say({ text: t('contact.added', { name: form.name }) })
    void navigate({ to: '/people/$contactId', params: { contactId } })
  }
  return (
    <Dialog title={t('person.add')} onClose={onClose} wide>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <ContactFields />
        <Button type="submit" look="main" className="self-start">
          {t('person.add')}
        </Button>
      </form>
    </Dialog>
  )
}
