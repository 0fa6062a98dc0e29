import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef, type ReactNode } from 'react'
import { t } from '@/i18n/app'
import { IconButton } from './button'

interface Props {
  title: ReactNode
  intro?: ReactNode
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

/**
 * A layer over the page: a sheet from below on a phone, a panel in the middle elsewhere.
 * It is open as long as it is rendered; Esc closes it and focus returns to where it was.
 */
export default function Dialog({ title, intro, onClose, children, wide = false }: Props) {
  const content = useRef<HTMLDivElement>(null)
  const firstField = () =>
    content.current?.querySelector<HTMLElement>(
      ':is(input, textarea, select, button):not([data-later] *)',
    ) ?? true
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fade fixed inset-0 z-40 bg-[rgb(8_14_11/55%)]" />
        <Base.Popup
          initialFocus={firstField}
          className={`rise fixed inset-x-0 bottom-0 z-40 max-h-[92dvh] overflow-y-auto overscroll-contain rounded-t-card bg-surface px-5 pt-5 pb-[calc(1.5rem+env(safe-area-inset-bottom))] sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:-translate-1/2 sm:rounded-card sm:p-8 ${wide ? 'sm:w-[min(46rem,94vw)]' : 'sm:w-[min(34rem,94vw)]'}`}
        >
          <div className="mb-5 flex items-start justify-between gap-4">
            <Base.Title className="pt-1.5">{title}</Base.Title>
            <Base.Close render={<IconButton icon="close" label={t('dialog.close')} />} />
          </div>
          {intro !== undefined && (
            <Base.Description className="mb-5 text-ink-soft">{intro}</Base.Description>
          )}
          <div ref={content}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
