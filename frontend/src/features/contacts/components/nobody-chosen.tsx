import { t } from '@/i18n/people'
import { NothingChosen } from '@/ui/nothing-chosen'

export function NobodyChosen() {
  return <NothingChosen text={t('people.choose')} />
}
