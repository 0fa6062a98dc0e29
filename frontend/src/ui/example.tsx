import type { ReactNode } from 'react'
import { t } from '@/i18n/lists'

interface Props {
  /** One sentence: what comes here, and why. */
  children: ReactNode
  action: ReactNode
  /** A row as it will look. */
  example: ReactNode
}

/** A place with nothing in it yet: why, what to do, and how it will look. */
export function Example({ children, action, example }: Props) {
  return (
    <div className="flex flex-col items-start gap-6 py-6">
      <p className="max-w-[32rem] text-lead text-ink-soft">{children}</p>
      {action}
      <figure className="w-full max-w-[32rem]">
        <figcaption className="mb-1 text-small font-semibold text-ink-soft">
          {t('lists.example')}
        </figcaption>
        <div className="rounded-field border border-dashed border-line-strong px-4 py-3">
          {example}
        </div>
      </figure>
    </div>
  )
}
