import { t } from '@/i18n/app'

/** Says of a note, an insight or a promise that nobody else ever sees it. The same everywhere. */
export function OffTheRecord() {
  return (
    <span className="inline-flex items-center gap-1.5 text-small font-medium text-late">
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-2"
      >
        <path
          strokeLinecap="round"
          strokeLinejoin="round"
          d="M4 4l16 16M9.900 5.100A10 10 0 0 1 12 5c5 0 8.500 4.500 9.500 7a14 14 0 0 1-2.700 3.900M6.500 6.800A14.500 14.500 0 0 0 2.500 12c1 2.500 4.500 7 9.500 7a9.500 9.500 0 0 0 4.500-1.200"
        />
      </svg>
      {t('note.offTheRecord')}
    </span>
  )
}
