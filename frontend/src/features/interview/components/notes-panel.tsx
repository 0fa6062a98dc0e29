import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { Schema } from '@/api/client'
import { notesQuery } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { useDraft } from '@/offline/use-draft'
import { usePending, useSyncState } from '@/offline/use-sync'
import { Button } from '@/ui/button'
import { SyncMark } from '@/ui/sync-mark'
import { addNote } from '../mutations'

const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * What was said; each note tells where it is kept. In a `live` talk the notes run on like a chat,
 * with the next one in reach of a thumb; afterwards the newest is on top.
 */
export function NotesPanel({ interviewId, live }: { interviewId: string; live: boolean }) {
  const notes = useQuery(notesQuery(interviewId)).data?.items ?? []
  const { unkept } = usePending()
  const form = <NewNote interviewId={interviewId} />
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="mb-3">
        {t('note.title')}
      </h2>
      {!live && form}
      <ul className="my-4 flex flex-col gap-4">
        {(live ? notes : notes.toReversed()).map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
      {live && (
        <div
          data-note-bar
          className="fixed inset-x-0 bottom-[calc(var(--tabs)+env(safe-area-inset-bottom))] z-20 border-t border-line bg-paper px-5 pt-3 pb-1 desk:static desk:border-0 desk:p-0"
        >
          {form}
        </div>
      )}
      {unkept && <p className="mt-2 font-medium text-late">{t('draft.unkept')}</p>}
    </section>
  )
}

function Note({ note }: { note: Schema<'Note'> }) {
  const state = useSyncState(note.id)
  return (
    <li className="border-l-[3px] border-line pl-4">
      <p className="whitespace-pre-line">{note.text}</p>
      <p className="text-small text-ink-soft">
        <SyncMark state={state} />
        {note.off_the_record && (
          <span className="font-medium text-late"> {t('note.offTheRecord')}</span>
        )}
      </p>
    </li>
  )
}

function NewNote({ interviewId }: { interviewId: string }) {
  const me = useMe()
  const draft = useDraft(me.id, `note/${interviewId}`, '', isText)
  const [off, setOff] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const text = draft.value ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    addNote(interviewId, text.trim(), off)
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
    <form ref={form} onSubmit={submit}>
      <div className="flex items-end gap-2">
        <textarea
          value={text}
          onChange={(event) => draft.write(event.target.value)}
          onKeyDown={keys}
          rows={1}
          maxLength={10000}
          aria-label={t('note.new')}
          placeholder={t('note.newHint')}
          className="field-box field-sizing-content max-h-40 resize-none"
        />
        <Button type="submit" disabled={text.trim() === ''} className="min-h-12 shrink-0">
          {t('note.add')}
        </Button>
      </div>
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={off}
          onChange={(event) => setOff(event.target.checked)}
          className="size-5 accent-accent"
        />
        {t('note.offTheRecord')}
      </label>
    </form>
  )
}
