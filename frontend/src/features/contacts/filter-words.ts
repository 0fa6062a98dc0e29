import type { Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { compact } from './filter-search'

interface Part {
  part: keyof Filter
  label: string
}

/** What narrows or orders a list, part by part, in words. */
export function wordsFor(filter: Filter): Part[] {
  const { stage, tag, target, interest, archived, quiet, sort } = compact(filter)
  const parts: [keyof Filter, string | undefined][] = [
    ['stage', stage && t(`stage.${stage}`)],
    ['tag', tag && t('filter.tagged', { tag })],
    ['target', target === undefined ? undefined : t(target ? 'filter.targets' : 'filter.others')],
    ['interest', interest && t(`interest.${interest}`)],
    ['quiet', quiet === undefined ? undefined : t('filter.quietFor', { count: quiet })],
    ['archived', archived === true ? t('stage.archived') : undefined],
    ['sort', sort && t(`sort.${sort}`)],
  ]
  return parts.flatMap(([part, label]) => (label === undefined ? [] : [{ part, label }]))
}
