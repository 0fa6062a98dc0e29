import type { Schema } from '@/api/client'
import { t } from '@/i18n/talks'
import { useSyncState } from '@/offline/use-sync'
import { OffTheRecord } from '@/ui/off-the-record'
import { SyncMark } from '@/ui/sync-mark'

type Note = Schema<'Note'>

/** One note, with what it was marked as and where it is kept. A tap opens it again. */
export function NoteLine({ note, onOpen }: { note: Note; onOpen: (note: Note) => void }) {
  const state = useSyncState(note.id)
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(note)}
        className="min-h-11 w-full border-l-[3px] border-accent py-1.5 pl-3 text-left"
      >
        <span className="block whitespace-pre-line">{note.text}</span>
        <span className="flex flex-wrap items-center gap-x-2 text-small text-ink-soft">
          {note.mark !== null && (
            <span className="font-medium text-accent">{t(`mark.${note.mark}`)}</span>
          )}
          {note.off_the_record && <OffTheRecord />}
          <span>
            <SyncMark state={state} />
          </span>
        </span>
      </button>
    </li>
  )
}
