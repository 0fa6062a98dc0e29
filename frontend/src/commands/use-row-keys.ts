import { useMemo } from 'react'
import { t } from '@/i18n/app'
import type { Command } from './registry'
import { useCommands } from './use-shortcuts'

/** Moves the focus among the rows of the screen: what has `data-row`. */
function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('#main [data-row]')].filter(
    // A list may be there and hidden, behind what was chosen from it.
    (row) => row.checkVisibility(),
  )
  const here = rows.findIndex((row) => row === document.activeElement)
  rows.at(Math.min(Math.max(here + by, 0), rows.length - 1))?.focus()
}

/** J and K go down and up the list that the calling screen shows; Enter follows the link. */
export function useRowKeys(): void {
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'row.next', label: t('command.next'), keys: 'j', run: () => step(1) },
        { id: 'row.previous', label: t('command.previous'), keys: 'k', run: () => step(-1) },
      ],
      [],
    ),
  )
}
