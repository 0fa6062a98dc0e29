import type { ReactNode } from 'react'
import { Mark } from './mark'

/** A place with nothing in it yet: one sentence why, one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-5 py-10">
      <Mark className="size-12 text-line-strong" />
      <p className="max-w-[32rem] text-lead text-ink-soft">{children}</p>
      {action}
    </div>
  )
}
