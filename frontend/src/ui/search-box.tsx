import type { ReactNode, Ref } from 'react'
import { Icon } from './icon'

interface Props {
  field: Ref<HTMLInputElement>
  label: string
  hint: string
  value: string
  onType: (value: string) => void
  /** A button within it, at its end. */
  children?: ReactNode
}

/** The search above a list; Escape empties it. */
export function SearchBox({ field, label, hint, value, onType, children }: Props) {
  return (
    <div className="relative">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-ink-soft"
      />
      <input
        ref={field}
        type="search"
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onType('')}
        placeholder={hint}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        className={`field-box pl-12 ${children === undefined ? '' : 'pr-12'}`}
      />
      {children}
    </div>
  )
}
