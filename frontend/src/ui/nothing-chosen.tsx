import { Mark } from './mark'

/** What stands beside a list until something of it is chosen. */
export function NothingChosen({ text }: { text: string }) {
  return (
    <div className="grid h-full place-content-center justify-items-center gap-6 p-12 text-center">
      <Mark className="size-24 text-line" />
      <p className="max-w-[24rem] text-lead text-ink-soft">{text}</p>
    </div>
  )
}
