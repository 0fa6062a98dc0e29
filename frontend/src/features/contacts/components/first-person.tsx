import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { t } from '@/i18n/people'
import { Button, ButtonLink } from '@/ui/button'
import { contactFrom } from '../contact-form'
import { addContact } from '../mutations'
import { ContactFields } from './contact-fields'

/** The first person of all: then one writes to them. */
export function FirstPerson() {
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const contactId = addContact(contactFrom(new FormData(event.currentTarget)))
    void navigate({ to: '/people/$contactId/write', params: { contactId }, search: {} })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <ContactFields short />
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
