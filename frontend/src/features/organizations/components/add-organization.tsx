import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { t } from '@/i18n/lists'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { addOrganization } from '../mutations'

/** A place to aim for. */
export default function AddOrganization({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const id = addOrganization(textOf(new FormData(event.currentTarget), 'name'))
    onClose()
    void navigate({ to: '/organizations/$organizationId', params: { organizationId: id } })
  }
  return (
    <Dialog title={t('organizations.add')} intro={t('organizations.addIntro')} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="name"
          label={t('organization.name')}
          required
          maxLength={200}
          autoComplete="off"
        />
        <Button type="submit" look="main" className="self-start">
          {t('organizations.add')}
        </Button>
      </form>
    </Dialog>
  )
}
