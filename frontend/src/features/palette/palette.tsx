import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { nameOf, peopleQuery } from '@/api/reads/contacts'
import { allCommands, onCommandsChange } from '@/commands/registry'
import { t } from '@/i18n/app'
import { useSettled } from '@/lib/use-settled'
import Dialog from '@/ui/dialog'
import { Icon, type IconName } from '@/ui/icon'
import { Keys } from '@/ui/keys'
import { matches } from './match'

interface Row {
  id: string
  label: string
  hint: string
  icon: IconName
  keys?: string | undefined
  run: () => void
}

/** Not worth a row in the palette itself. */
const HIDDEN = new Set(['palette', 'undo', 'row.next', 'row.previous'])
const PEOPLE = 8

/** Everything by its name: people first, then what can be done. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const rows = useRows(typed)
  const current = Math.min(at, rows.length - 1)
  const choose = (row: Row | undefined) => {
    if (row === undefined) return
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

function useRows(typed: string): Row[] {
  const navigate = useNavigate()
  const commands = useSyncExternalStore(onCommandsChange, allCommands)
  const q = useSettled(typed.trim(), 60)
  const people = useInfiniteQuery({ ...peopleQuery(q, undefined), enabled: q !== '' }).data
  const found = q === '' ? [] : (people?.pages[0]?.items.slice(0, PEOPLE) ?? [])
  return [
    ...found.map((person) => ({
      id: person.id,
      label: nameOf(person),
      hint: [person.title, person.organization?.name].filter(Boolean).join(' · '),
      icon: 'people' as const,
      run: () =>
        void navigate({ to: '/people/$contactId', params: { contactId: person.id }, search: {} }),
    })),
    ...commands
      .filter(
        (command) =>
          !HIDDEN.has(command.id) && matches(typed, `${command.label} ${command.words ?? ''}`),
      )
      .map((command) => ({
        id: command.id,
        label: command.label,
        hint: '',
        icon: 'forward' as const,
        keys: command.keys,
        run: command.run,
      })),
  ]
}
