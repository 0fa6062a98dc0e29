import { t } from '@/i18n/app'
import { Button } from './button'
import Dialog from './dialog'

interface Props {
  title: string
  /** What will be gone, by name and number. */
  text: string
  action: string
  busy: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Only before what can't be undone. */
export default function Confirm({ title, text, action, busy, onConfirm, onClose }: Props) {
  return (
    <Dialog title={title} intro={text} onClose={onClose}>
      <div className="flex flex-wrap gap-3">
        <Button look="grave" className="wrap-anywhere" busy={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
