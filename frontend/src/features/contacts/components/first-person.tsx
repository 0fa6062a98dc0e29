import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Problem } from '@/api/problem'
import { t } from '@/i18n/people'
import { Button, ButtonLink } from '@/ui/button'
import { FormError } from '@/ui/form-error'
import { contactFrom } from '../contact-form'
import { useAddContact } from '../mutations'
import { CONTACT_FIELDS, ContactFields } from './contact-fields'

/** The first person of all: then one writes to them. */
export function FirstPerson() {
  const navigate = useNavigate()
  const add = useAddContact(
    (contact) =>
      void navigate({
        to: '/people/$contactId/write',
        params: { contactId: contact.id },
        search: {},
      }),
  )
  const problem = add.error instanceof Problem ? add.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    add.mutate(contactFrom(new FormData(event.currentTarget)))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <ContactFields problem={problem} short />
      <FormError error={add.error} fields={CONTACT_FIELDS} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" icon="send" busy={add.isPending}>
          {t('welcome.write')}
        </Button>
        <ButtonLink to="/" look="quiet">
          {t('welcome.later')}
        </ButtonLink>
      </div>
    </form>
  )
}
