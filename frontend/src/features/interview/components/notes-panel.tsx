import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { useNotes, type ShownNote } from '../notes'

const isText = (value: unknown): value is string => typeof value === 'string'

/** What was said; each note tells where it is kept. */
export function NotesPanel({ interviewId, writing }: { interviewId: string; writing: boolean }) {
  const { notes, add, unkept } = useNotes(interviewId)
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="mb-3">
        {t('note.title')}
      </h2>
      {writing && <NewNote interviewId={interviewId} onAdd={add} />}
      {unkept && <p className="mt-2 font-medium text-late">{t('draft.unkept')}</p>}
      {notes.length === 0 && !writing && <p className="text-ink-soft">{t('note.none')}</p>}
      <ul className="mt-4 flex flex-col gap-4">
        {notes.toReversed().map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
    </section>
  )
}

function Note({ note }: { note: ShownNote }) {
  return (
    <li className="border-l-[3px] border-line pl-4">
      <p className="whitespace-pre-line">{note.text}</p>
      <p className="text-small text-ink-soft">
        {t(`note.state.${note.state}`)}
        {note.offTheRecord && (
          <span className="font-medium text-late"> {t('note.offTheRecord')}</span>
        )}
      </p>
    </li>
  )
}

function NewNote({
  interviewId,
  onAdd,
}: {
  interviewId: string
  onAdd: (text: string, offTheRecord: boolean) => void
}) {
  const me = useMe()
  const draft = useDraft(me.id, `note/${interviewId}`, '', isText)
  const [off, setOff] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const text = draft.value ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim(), off)
    draft.write('')
    setOff(false)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }
  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-2">
      <textarea
        value={text}
        onChange={(event) => draft.write(event.target.value)}
        onKeyDown={keys}
        rows={3}
        maxLength={10000}
        aria-label={t('note.new')}
        placeholder={t('note.newHint')}
        className="field-box field-sizing-content min-h-24 text-lead"
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={off}
            onChange={(event) => setOff(event.target.checked)}
            className="size-5 accent-accent"
          />
          {t('note.offTheRecord')}
        </label>
        <Button type="submit" disabled={text.trim() === ''}>
          {t('note.add')}
        </Button>
      </div>
    </form>
  )
}
