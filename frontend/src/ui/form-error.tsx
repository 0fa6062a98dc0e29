import { describe } from '@/i18n/describe'

interface Told extends Error {
  field?: (name: string) => string | undefined
}

/** What is wrong with the form as a whole; silent when a field of it says so already. */
export function FormError({ error, fields }: { error: Told | null; fields: readonly string[] }) {
  const shown = error !== null && !fields.some((name) => error.field?.(name) !== undefined)
  return (
    <div role="alert">
      {shown && (
        <p className="rounded-field bg-late-wash px-4 py-3 font-medium">{describe(error)}</p>
      )}
    </div>
  )
}
