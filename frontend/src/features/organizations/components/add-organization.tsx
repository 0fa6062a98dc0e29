import { useNavigate } from '@tanstack/react-router'
import { useRef, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/lists'
import { textOf } from '@/lib/forms'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'
import { addOrganization } from '../mutations'

/** A place to aim for. */
export default function AddOrganization({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, 'organization', form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const id = addOrganization(textOf(new FormData(event.currentTarget), 'name'))
    kept.drop()
    onClose()
    void navigate({ to: '/organizations/$organizationId', params: { organizationId: id } })
  }
  return (
    <Dialog title={t('organizations.add')} intro={t('organizations.addIntro')} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
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
