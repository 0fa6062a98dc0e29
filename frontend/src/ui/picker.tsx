import { useEffect, useRef } from 'react'
import { TextField } from './field'

interface Props<One> {
  label: string
  value: string
  onType: (value: string) => void
  /** Undefined until there is an answer. */
  found: readonly One[] | undefined
  /** They are the answer to all that is typed, and not to what stood there before. */
  current: boolean
  /** What is said when nothing is found. */
  none: string
  show: (one: One) => { name: string; hint: string | null | undefined }
  onChoose: (one: One) => void
}

/** It takes the next letter, in place of what stands there. */
function take(field: HTMLInputElement | null): void {
  field?.focus()
}

/** One of many, found while one types: Enter takes the first. */
export function Picker<One extends { id: string }>(props: Props<One>) {
  const { label, value, onType, found, current, none, show, onChoose } = props
  const first = found?.[0]
  /** Who types fast presses Enter before the answer is there; what it takes is in the answer. */
  const early = useRef(false)
  useEffect(() => {
    if (!early.current || !current) return
    early.current = false
    if (first !== undefined) onChoose(first)
  }, [current, first, onChoose])
  return (
    <div>
      <TextField
        label={label}
        value={value}
        ref={take}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          early.current = false
          onType(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          early.current = !current
          if (current && first !== undefined) onChoose(first)
        }}
        autoComplete="off"
      />
      <ul className="-mx-3 mt-2">
        {found?.map((one) => {
          const { name, hint } = show(one)
          return (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => onChoose(one)}
                className="flex min-h-12 w-full flex-wrap items-baseline gap-x-3 rounded-field px-3 py-2.5 text-left hover:bg-sunken"
              >
                <span className="font-semibold">{name}</span>
                <span className="text-small text-ink-soft">{hint}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {found?.length === 0 && <p className="mt-2 text-ink-soft">{none}</p>}
    </div>
  )
}
