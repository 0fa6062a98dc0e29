import type { ReactNode } from 'react'

interface Props {
  list: ReactNode
  /** Whether one of the list is shown: on a phone it takes the list's place. */
  chosen: boolean
  /** Less high, for a banner over it. */
  short: boolean
  children: ReactNode
}

/** A list, and beside it what was chosen from it; each scrolls by itself. */
export function Beside({ list, chosen, short, children }: Props) {
  return (
    <div className={`flex grow ${short ? 'desk:h-[calc(100dvh-var(--banner))]' : 'desk:h-dvh'}`}>
      <div
        className={`w-full min-w-0 flex-col desk:flex desk:w-(--list) desk:shrink-0 desk:border-r desk:border-line ${chosen ? 'hidden' : 'flex'}`}
      >
        {list}
      </div>
      <div className={`min-w-0 grow desk:block desk:overflow-y-auto ${chosen ? '' : 'hidden'}`}>
        {children}
      </div>
    </div>
  )
}
