import { useId, useState, type KeyboardEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/app'
import { useDraft } from '@/offline/use-draft'
import Dialog from '@/ui/dialog'
import { Icon } from '@/ui/icon'
import { Keys } from '@/ui/keys'
import { areRecent, remember, type Recent } from './recent'
import { useRows, type Row } from './rows'

const NONE: Recent[] = []

/** Everything by its name: people, and what can be done; what was used lately comes first. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const me = useMe()
  // Kept with the user's own data, so that it goes with it.
  const lately = useDraft(me.id, 'palette', NONE, areRecent)
  const recent = lately.value ?? NONE
  const rows = useRows(typed, recent)
  const current = Math.min(at, rows.length - 1)
  const choose = (row: Row | undefined) => {
    if (row === undefined) return
    lately.write(remember(recent, row.recent))
    onClose()
    // After the dialog has given the focus back.
    setTimeout(row.run)
  }
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const next = (current + step + rows.length) % Math.max(rows.length, 1)
      setAt(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(rows[current])
    }
  }
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={rows.length > 0 ? `${id}-${current}` : undefined}
        aria-label={t('palette.open')}
        placeholder={t('palette.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={keys}
        autoComplete="off"
        spellCheck={false}
        className="field-box"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('palette.title')}
        className="-mx-2 mt-3 h-80 overflow-y-auto"
      >
        {rows.map((row, index) => (
          <div
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onClick={() => choose(row)}
            onKeyDown={keys}
            onPointerMove={() => setAt(index)}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-small px-3 aria-selected:bg-accent-wash"
          >
            <Icon name={row.icon} className="size-5 shrink-0 text-ink-soft" />
            <span className="min-w-0 grow truncate">
              {row.label} <span className="text-small text-ink-soft">{row.hint}</span>
            </span>
            {row.keys !== undefined && <Keys keys={row.keys} />}
          </div>
        ))}
        {rows.length === 0 && <p className="px-3 py-4 text-ink-soft">{t('palette.none')}</p>}
      </div>
    </Dialog>
  )
}
