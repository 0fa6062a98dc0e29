import { useId, type ComponentProps, type ReactNode } from 'react'
import { t } from '@/i18n/app'
import { sayProblem } from '@/i18n/problems'

/** In words, or as the API tells it. */
type Wrong = string | { code: string; detail: string } | undefined

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  error?: Wrong
  optional?: boolean
  hideLabel?: boolean
}

/** What is wrong with a field, in the user's language; nothing when nothing is. */
export function FieldError({ id, error }: { id?: string; error: Wrong }) {
  if (error === undefined) return null
  return (
    <p id={id} className="mt-1.5 font-medium text-late">
      {typeof error === 'string' ? error : sayProblem(`invalid.${error.code}`, error.detail)}
    </p>
  )
}

function Frame({
  id,
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1.5 flex gap-2 font-semibold'}>
        {label}
        {optional && <span className="font-normal text-ink-soft">{t('field.optional')}</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1.5 text-small text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  const parts = [
    hint === undefined ? undefined : `${id}-hint`,
    error === undefined ? undefined : `${id}-error`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : undefined
}

function split<P extends FieldProps>({ label, hint, error, optional, hideLabel, ...rest }: P) {
  return {
    frame: {
      label,
      hint,
      error,
      ...(optional === undefined ? {} : { optional }),
      ...(hideLabel === undefined ? {} : { hideLabel }),
    },
    rest,
  }
}

function common(id: string, frame: FieldProps) {
  return {
    id,
    'aria-invalid': frame.error === undefined ? undefined : true,
    'aria-describedby': describedBy(id, frame),
  }
}

/** A line of text with its label, a hint and what is wrong with it. */
export function TextField(props: FieldProps & ComponentProps<'input'>) {
  const id = useId()
  const { frame, rest } = split(props)
  return (
    <Frame id={id} {...frame}>
      <input {...rest} {...common(id, frame)} className={`field-box ${rest.className ?? ''}`} />
    </Frame>
  )
}

/** Several lines of text. Grows with what is written where the browser can. */
export function TextArea(props: FieldProps & ComponentProps<'textarea'>) {
  const id = useId()
  const { frame, rest } = split(props)
  return (
    <Frame id={id} {...frame}>
      <textarea
        {...rest}
        {...common(id, frame)}
        className={`field-box field-sizing-content ${rest.className ?? ''}`}
      />
    </Frame>
  )
}

/** One of a few, as the platform shows it: a wheel on a phone. */
export function SelectField(props: FieldProps & ComponentProps<'select'>) {
  const id = useId()
  const { frame, rest } = split(props)
  return (
    <Frame id={id} {...frame}>
      <select {...rest} {...common(id, frame)} className={`field-box ${rest.className ?? ''}`} />
    </Frame>
  )
}
