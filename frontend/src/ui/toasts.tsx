import { useEffect, useId, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { t } from '@/i18n/app'
import { Icon } from './icon'
import { currentToasts, dismiss, onToasts, showIn, type Toast } from './toast-store'

const PLACES = {
  page: 'bottom-[calc(var(--tabs)+0.75rem+env(safe-area-inset-bottom))] desk:bottom-6',
  dialog: 'top-[calc(0.25rem+env(safe-area-inset-top))]',
}

/**
 * Always in the page, so that screen readers hear what appears in it. A dialog has its own: what
 * stands behind it can't be reached. There they stand above it.
 */
export function Toasts({ over }: { over: keyof typeof PLACES }) {
  const id = useId()
  useLayoutEffect(() => showIn(id), [id])
  const toasts = useSyncExternalStore(onToasts, () => currentToasts(id))
  return (
    <div
      role="log"
      aria-live="polite"
      className={`pointer-events-none fixed inset-x-0 z-50 flex flex-col items-center gap-2 px-4 ${PLACES[over]}`}
    >
      {toasts.map((toast) => (
        <One key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function One({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.lasts === Infinity) return undefined
    const timer = setTimeout(() => dismiss(toast.id), toast.lasts)
    return () => clearTimeout(timer)
  }, [toast, held])
  return (
    <div
      className="rise pointer-events-auto flex max-w-[34rem] items-center gap-3 rounded-field bg-ink py-2 pr-2 pl-5 text-paper shadow-[0_8px_30px_var(--shadow)]"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'wrong' && <Icon name="alert" className="-ml-1 shrink-0" />}
      <p className="py-1.5">{toast.text}</p>
      {toast.action !== undefined && (
        <button
          type="button"
          className="min-h-11 shrink-0 rounded-small px-3 font-semibold underline underline-offset-4"
          onClick={() => {
            dismiss(toast.id)
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className="grid size-11 shrink-0 place-items-center rounded-small"
        aria-label={t('toast.close')}
        onClick={() => dismiss(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
