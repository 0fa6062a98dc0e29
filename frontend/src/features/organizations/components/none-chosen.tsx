import { t } from '@/i18n/lists'
import { NothingChosen } from '@/ui/nothing-chosen'

export function NoneChosen() {
  return <NothingChosen text={t('organizations.choose')} />
}
