import { t } from '@/i18n/people'
import { Mark } from '@/ui/mark'

/** What stands beside the list until somebody is chosen. */
export function NobodyChosen() {
  return (
    <div className="grid h-full place-content-center justify-items-center gap-6 p-12 text-center">
      <Mark className="size-24 text-line" />
      <p className="max-w-[24rem] text-lead text-ink-soft">{t('people.choose')}</p>
    </div>
  )
}
