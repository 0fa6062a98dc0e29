import { t } from '@/i18n/lists'
import { TARGET } from '@/ui/drawings'
import { IconButton } from '@/ui/button'

interface Props {
  name: string
  target: boolean
  onChange: (target: boolean) => void
}

/** Whether the user aims for an organization. */
export function TargetButton({ name, target, onChange }: Props) {
  return (
    <IconButton
      icon={TARGET}
      label={t('organizations.aim', { name })}
      aria-pressed={target}
      className="opacity-60 hover:opacity-100 aria-pressed:text-accent aria-pressed:opacity-100"
      onClick={() => onChange(!target)}
    />
  )
}
