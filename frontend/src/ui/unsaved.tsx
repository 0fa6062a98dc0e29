import { t } from '@/i18n/app'

interface Props {
  /** Of a form: whether it holds again what was typed another time, and what to do about it. */
  kept: { again: boolean; unkept: boolean; discard: () => void }
}

/** Says that a form holds what was typed another time, and offers to begin anew. */
export function Unsaved({ kept }: Props) {
  if (kept.unkept) return <p role="status">{t('draft.unkept')}</p>
  if (!kept.again) return null
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-ink-soft" role="status">
      {t('draft.again')}
      <button type="button" className="link min-h-11" onClick={kept.discard}>
        {t('draft.discard')}
      </button>
    </p>
  )
}
