import { onMac, shownKeys } from '@/lib/keys'

/** Keys as they stand on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="flex gap-1" aria-hidden="true">
      {shownKeys(keys, onMac).map((key) => (
        <kbd
          key={key}
          className="min-w-7 rounded-[0.375rem] border border-line px-1.5 py-0.5 text-center font-sans text-small leading-none text-ink-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
