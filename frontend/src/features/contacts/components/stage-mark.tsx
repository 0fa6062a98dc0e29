import type { Stage } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Dial } from '@/ui/mark'
import { PROGRESS } from '../stages'

/** Where things stand with a person: a dial that fills, and the word for it. */
export function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap text-ink-soft">
      <Dial share={PROGRESS[stage]} className="size-5" />
      {t(`stage.${stage}`)}
    </span>
  )
}
