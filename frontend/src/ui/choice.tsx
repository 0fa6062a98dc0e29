import { useId, type ReactNode } from 'react'

export interface Option<V extends string> {
  value: V
  label: ReactNode
  hint?: ReactNode
}

/** One of two to five, all in sight. Radio buttons, drawn as rows that a thumb can hit. */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChange,
  inline = false,
}: {
  label: ReactNode
  options: readonly Option<V>[]
  value: V | undefined
  onChange: (value: V) => void
  inline?: boolean
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className={inline ? 'flex flex-wrap gap-2' : 'flex flex-col gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-field border-[1.5px] border-line px-4 py-2 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="size-5 shrink-0 accent-accent outline-none"
            />
            <span>
              <span className="font-medium">{option.label}</span>
              {option.hint !== undefined && (
                <span className="block text-small text-ink-soft">{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
