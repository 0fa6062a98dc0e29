import { useState, type KeyboardEvent } from 'react'
import { t } from '@/i18n/app'

interface Props {
  /** What it is, for those who do not see where it stands. */
  label: string
  value: string
  /** What stands there while there is nothing: an invitation. */
  invitation: string
  maxLength: number
  several?: boolean
  className?: string
  /** What is being typed, kept so that it outlives the page; null while that is nothing. */
  draft: {
    value: string | null | undefined
    write: (value: string | null) => void
    drop: () => unknown
  }
  onSave: (value: string) => void
}

/** The field was just asked for: it takes the next letter, after what is there. */
function enter(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (field === null) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

/** A text that becomes a field where it stands. Enter or leaving keeps it, Escape leaves it. */
export function InlineText(props: Props) {
  const { label, value, invitation, maxLength, several = false, className = '' } = props
  const { draft, onSave } = props
  const [open, setOpen] = useState(false)
  const text = draft.value ?? (open ? value : undefined)
  if (text === undefined) {
    return (
      <button
        type="button"
        title={t('inline.change')}
        aria-label={`${label}: ${value === '' ? invitation : value}`}
        onClick={() => setOpen(true)}
        className={`-mx-2 cursor-text rounded-small px-2 py-0.5 text-left whitespace-pre-line hover:bg-sunken ${value === '' ? 'text-ink-soft underline decoration-line-strong decoration-dashed underline-offset-4' : ''} ${className}`}
      >
        {value === '' ? invitation : value}
      </button>
    )
  }
  const leave = () => {
    setOpen(false)
    draft.write(null)
    draft.drop()
  }
  const keep = () => {
    leave()
    if (text.trim() !== value) onSave(text.trim())
  }
  const field = {
    'aria-label': label,
    value: text,
    maxLength,
    autoComplete: 'off',
    className: `-mx-2 w-[calc(100%+1rem)] rounded-small border-0 bg-sunken px-2 py-0.5 ${className}`,
    onBlur: keep,
    onChange: (event: { target: { value: string } }) => draft.write(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation()
        leave()
      }
      if (event.key === 'Enter' && (!several || event.ctrlKey || event.metaKey)) keep()
    },
  }
  return several ? (
    <textarea
      {...field}
      ref={open ? enter : undefined}
      rows={3}
      className={`field-sizing-content ${field.className}`}
    />
  ) : (
    <input {...field} ref={open ? enter : undefined} />
  )
}
