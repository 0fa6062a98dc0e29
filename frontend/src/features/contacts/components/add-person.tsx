import { useNavigate } from '@tanstack/react-router'
import { useRef, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { say } from '@/ui/toast-store'
import { Unsaved } from '@/ui/unsaved'
import { contactFrom } from '../contact-form'
import { addContact } from '../mutations'
import { ContactFields } from './contact-fields'

/** The one Add button's form. */
export default function AddPerson({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, 'add-person', form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const person = contactFrom(new FormData(event.currentTarget))
    const contactId = addContact(person)
    kept.drop()
    onClose()
    say({ text: t('contact.added', { name: person.name }) })
    void navigate({ to: '/people/$contactId', params: { contactId } })
  }
  return (
    <Dialog title={t('person.add')} onClose={onClose} wide>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <ContactFields />
        <Button type="submit" look="main" className="self-start">
          {t('person.add')}
        </Button>
      </form>
    </Dialog>
  )
}
