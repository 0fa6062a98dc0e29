import { t } from '@/i18n/app'

/** Grey lines where text will be; they wait 200 ms before they show. */
export function Skeleton({ lines = 3, className = '' }: { lines?: number; className?: string }) {
  return (
    <div className={`flex flex-col gap-5 py-2 ${className}`}>
      <span className="sr-only">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton h-11" />
      ))}
    </div>
  )
}
