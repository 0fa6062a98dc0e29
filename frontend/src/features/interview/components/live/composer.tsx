import { useRef, type FormEvent, type KeyboardEvent, type Ref } from 'react'
import { t } from '@/i18n/talks'
import { Button, IconButton } from '@/ui/button'
import { QUICK_MARKS } from '../../marks'
import type { Writing } from '../../note-draft'

interface Props {
  writing: Writing
  /** What the note is on, when it is on a question. */
  question: string | undefined
  /** The keyboard is up, or there is something written: marks are in reach then. */
  open: boolean
  field: Ref<HTMLTextAreaElement>
  onFocus: () => void
}

/** A press on a chip must not take the keyboard away. */
function stay(event: { preventDefault: () => void }): void {
  event.preventDefault()
}

const CHIP =
  'min-h-11 shrink-0 rounded-full px-4 text-small font-medium shadow-[inset_0_0_0_1.5px_var(--line-strong)] aria-pressed:bg-accent aria-pressed:text-on-accent aria-pressed:shadow-none'

/** A few words, a mark when it matters, Enter. */
export function Composer({ writing, question, open, field, onFocus }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { note, edit, add, turnTo, cancel } = writing
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add()
  }
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const empty = note.text.trim() === ''
    if (event.key === 'Escape' || (event.key === 'Enter' && empty)) {
      event.preventDefault()
      event.currentTarget.blur()
      return
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }
  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-2">
      {(question !== undefined || note.before !== null) && (
        <div className="flex items-center gap-1 text-small text-ink-soft">
          <p className="min-w-0 grow truncate">
            {note.before === null ? question : t('note.changing', { text: note.before.text })}
          </p>
          <IconButton
            icon="close"
            label={note.before === null ? t('note.onNone') : t('note.leave')}
            onMouseDown={stay}
            onClick={() => (note.before === null ? turnTo(null) : cancel())}
          />
        </div>
      )}
      {open && (
        <div
          className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1 [scrollbar-width:none]"
          role="group"
          aria-label={t('note.marks')}
        >
          {QUICK_MARKS.map((mark) => (
            <button
              key={mark}
              type="button"
              aria-pressed={note.mark === mark}
              onMouseDown={stay}
              onClick={() => edit({ mark: note.mark === mark ? null : mark })}
              className={CHIP}
            >
              {t(`mark.${mark}`)}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={note.offTheRecord}
            onMouseDown={stay}
            onClick={() => edit({ offTheRecord: !note.offTheRecord })}
            className={CHIP}
          >
            {t('note.offTheRecord')}
          </button>
        </div>
      )}
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          value={note.text}
          onChange={(event) => edit({ text: event.target.value })}
          onKeyDown={keys}
          onFocus={onFocus}
          rows={1}
          maxLength={10000}
          enterKeyHint="done"
          aria-label={t('note.new')}
          placeholder={t('note.newHint')}
          className="field-box field-sizing-content max-h-40 resize-none"
        />
        <Button
          type="submit"
          onMouseDown={stay}
          disabled={note.text.trim() === ''}
          className="min-h-12 shrink-0"
        >
          {note.before === null ? t('note.add') : t('note.save')}
        </Button>
      </div>
    </form>
  )
}
