import { t } from '@/i18n/talks'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'

interface Props {
  minutes: number
  onAnswer: (insisted: boolean) => void
  onClose: () => void
}

/** The talk took longer than agreed: was it their wish? */
export default function WentOver({ minutes, onAnswer, onClose }: Props) {
  return (
    <Dialog title={t('over.title', { count: minutes })} intro={t('over.intro')} onClose={onClose}>
      <div className="flex flex-col gap-3">
        <Button look="main" className="min-h-14" onClick={() => onAnswer(true)}>
          {t('over.insisted')}
        </Button>
        <Button className="min-h-14" onClick={() => onAnswer(false)}>
          {t('over.not')}
        </Button>
      </div>
    </Dialog>
  )
}
