import { Suspense, useRef, useState } from 'react'
import type { Schema } from '@/api/client'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import { useSyncState } from '@/offline/use-sync'
import { OffTheRecord } from '@/ui/off-the-record'
import { SyncMark } from '@/ui/sync-mark'
import { INSIGHT_KINDS, type Mark } from '../../marks'
import type { Writing } from '../../note-draft'
import { changeNote, removeNote } from '../../writes'
import { Composer } from '../live/composer'

const Menu = part(() => import('@/ui/menu'))

type Note = Schema<'Note'>

const MARKS = [
  ...INSIGHT_KINDS,
  'my_promise',
  'their_promise',
  'referral',
] as const satisfies readonly Mark[]

interface Props {
  notes: readonly Note[]
  /** The note that is being written. */
  writing: Writing
  /** The day by which each promise of mine is due, while a talk is wrapped up. */
  dates?: Readonly<Record<string, string>>
  onDate?: (noteId: string, day: string) => void
}

/** What was said, to be completed and marked. */
export function Notes({ notes, writing, dates, onDate }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [focused, setFocused] = useState(false)
  const { note } = writing
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="mb-1">
        {t('note.title')}
      </h2>
      {onDate !== undefined && <p className="text-ink-soft">{t('wrap.marks')}</p>}
      <ul className="mt-3 mb-4">
        {notes.map((one) => (
          <NoteRow
            key={one.id}
            note={one}
            day={dates?.[one.id] ?? ''}
            onDate={onDate === undefined ? undefined : (day) => onDate(one.id, day)}
            onEdit={() => {
              writing.open(one)
              field.current?.focus()
            }}
          />
        ))}
      </ul>
      <Composer
        writing={writing}
        question={undefined}
        open={focused || note.text !== ''}
        field={field}
        onFocus={() => setFocused(true)}
      />
    </section>
  )
}

function NoteRow({
  note,
  day,
  onDate,
  onEdit,
}: {
  note: Note
  day: string
  onDate: ((day: string) => void) | undefined
  onEdit: () => void
}) {
  const state = useSyncState(note.id)
  return (
    <li className="flex gap-1 border-b border-line py-3 last:border-b-0">
      <div className="min-w-0 grow">
        <p className="whitespace-pre-line">{note.text}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
          <select
            value={note.mark ?? ''}
            aria-label={t('note.markOf', { text: note.text })}
            onChange={(event) =>
              changeNote(note, { mark: MARKS.find((mark) => mark === event.target.value) ?? null })
            }
            className={`-ml-1 field-sizing-content min-h-11 max-w-full rounded-small bg-transparent px-1 font-medium ${note.mark === null ? '' : 'text-accent'}`}
          >
            <option value="">{t('mark.none')}</option>
            {MARKS.map((mark) => (
              <option key={mark} value={mark}>
                {t(`mark.${mark}`)}
              </option>
            ))}
          </select>
          {note.mark === 'my_promise' && onDate !== undefined && (
            <label className="inline-flex items-center gap-2">
              {t('wrap.by')}
              <input
                type="date"
                value={day}
                onChange={(event) => onDate(event.target.value)}
                className="min-h-11 rounded-small border-[1.5px] border-line-strong bg-surface px-2"
              />
            </label>
          )}
          {note.off_the_record && <OffTheRecord />}
          <span>
            <SyncMark state={state} />
          </span>
        </div>
      </div>
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={t('note.change', { text: note.text })}
          items={[
            { label: t('note.reword'), icon: 'note', run: onEdit },
            {
              label: note.off_the_record ? t('note.onTheRecord') : t('note.offTheRecord'),
              icon: 'key',
              run: () => changeNote(note, { off_the_record: !note.off_the_record }),
            },
            { label: t('note.remove'), icon: 'close', run: () => removeNote(note) },
          ]}
        />
      </Suspense>
    </li>
  )
}
