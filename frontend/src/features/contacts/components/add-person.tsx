import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Problem } from '@/api/problem'
import { nameOf } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { FormError } from '@/ui/form-error'
import { say } from '@/ui/toast-store'
import { contactFrom } from '../contact-form'
import { useAddContact } from '../mutations'
import { CONTACT_FIELDS, ContactFields } from './contact-fields'

/** The one Add button's form. */
export default function AddPerson({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const add = useAddContact((contact) => {
    onClose()
    say({ text: t('contact.added', { name: nameOf(contact) }) })
    void navigate({ to: '/people/$contactId', params: { contactId: contact.id } })
  })
  const problem = add.error instanceof Problem ? add.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    add.mutate(contactFrom(new FormData(event.currentTarget)))
  }
  return (
    <Dialog title={t('person.add')} onClose={onClose} wide>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <ContactFields problem={problem} />
        <FormError error={add.error} fields={CONTACT_FIELDS} />
        <Button type="submit" look="main" busy={add.isPending} className="self-start">
          {t('person.add')}
        </Button>
      </form>
    </Dialog>
  )
}
