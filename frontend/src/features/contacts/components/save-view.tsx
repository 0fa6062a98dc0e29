import type { FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import type { Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { viewOf } from '../filter'
import { wordsFor } from '../filter-words'
import { saveViews } from '../mutations'

interface Props {
  filter: Filter
  board: boolean
  onClose: () => void
}

/** Gives what narrows the list a name. Saving under a name that is there replaces it. */
export default function SaveView({ filter, board, onClose }: Props) {
  const { saved_views: views } = useMe()
  const parts = wordsFor(filter).map(({ label }) => label)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const view = viewOf(textOf(new FormData(event.currentTarget), 'name'), filter, board)
    const others = views.filter(({ name }) => name !== view.name)
    saveViews([...others, view])
    onClose()
  }
  return (
    <Dialog title={t('view.title')} intro={t('view.intro')} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="name"
          label={t('view.name')}
          defaultValue={parts.join(', ').slice(0, 100)}
          required
          maxLength={100}
          autoComplete="off"
        />
        <Button type="submit" look="main" className="self-start">
          {t('view.go')}
        </Button>
      </form>
    </Dialog>
  )
}
