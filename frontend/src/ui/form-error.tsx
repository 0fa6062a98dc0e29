import { describe } from '@/i18n/describe'

interface Told extends Error {
  field?: (name: string) => unknown
}

/** What is wrong with the form as a whole; silent when a field of it says so already. */
export function FormError({
  error,
  fields,
  told,
}: {
  error: Told | null
  fields: readonly string[]
  /** What the form itself says about this error, knowing better what was tried. */
  told?: string | undefined
}) {
  const shown = error !== null && !fields.some((name) => error.field?.(name) !== undefined)
  return (
    <div role="alert">
      {shown && (
        <p className="rounded-field bg-late-wash px-4 py-3 font-medium">
          {told ?? describe(error)}
        </p>
      )}
    </div>
  )
}
