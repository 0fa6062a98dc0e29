import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { t } from '@/i18n/app'
import { IconButton } from './button'
import { Toasts } from './toasts'

interface Props {
  title: ReactNode
  intro?: ReactNode
  onClose: () => void
  children: ReactNode
  wide?: boolean
}

const FIRST_FIELD = ':is(input, textarea, select, button):not([data-later] *)'

/**
 * A layer over the page: a sheet from below on a phone, a panel in the middle elsewhere.
 * It is open as long as it is rendered; Esc closes it and focus returns to where it was.
 */
export default function Dialog({ title, intro, onClose, children, wide = false }: Props) {
  const id = useId()
  const layer = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const dialog = layer.current
    if (dialog === null) return undefined
    const page = document.documentElement
    const { scrollbarGutter } = page.style
    // Where the scroll bar takes room, the page behind would jump when it goes.
    if (innerWidth > page.clientWidth) page.style.scrollbarGutter = 'stable'
    dialog.showModal()
    content.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
    const ending = closeByPressBeside(dialog)
    return () => {
      ending()
      // Only one that is closed gives the focus back; one that is merely taken away does not.
      dialog.close()
      page.style.scrollbarGutter = scrollbarGutter
    }
  }, [])

  return createPortal(
    <dialog
      ref={layer}
      aria-labelledby={`${id}-title`}
      aria-describedby={intro === undefined ? undefined : `${id}-intro`}
      onCancel={(event) => {
        // A file chooser in here that is left also says so.
        if (event.target !== layer.current) return
        event.preventDefault()
        onClose()
      }}
      onClose={({ target }) => {
        if (target === layer.current && !layer.current.open) onClose()
      }}
      className={`layer rise ${wide ? 'sm:max-w-[min(46rem,94vw)]' : 'sm:max-w-[min(34rem,94vw)]'}`}
    >
      <div className="px-5 pt-5 pb-[calc(1.5rem+env(safe-area-inset-bottom))] sm:p-8">
        <div className="mb-5 flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="min-w-0 pt-1.5">
            {title}
          </h2>
          <IconButton icon="close" label={t('dialog.close')} onClick={onClose} />
        </div>
        {intro !== undefined && (
          <p id={`${id}-intro`} className="mb-5 text-ink-soft">
            {intro}
          </p>
        )}
        <div ref={content}>{children}</div>
      </div>
      <Toasts over="dialog" />
    </dialog>,
    document.body,
  )
}

/** A press that begins and ends on the backdrop; not one that only slips out of a field. */
function closeByPressBeside(dialog: HTMLDialogElement): () => void {
  let began = false
  const press = ({ target }: Event) => (began = target === dialog)
  const click = ({ target }: Event) => began && target === dialog && dialog.close()
  dialog.addEventListener('pointerdown', press)
  dialog.addEventListener('click', click)
  return () => {
    dialog.removeEventListener('pointerdown', press)
    dialog.removeEventListener('click', click)
  }
}
