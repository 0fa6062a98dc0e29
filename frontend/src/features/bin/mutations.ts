import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import type { BinEntry } from '@/api/reads/bin'
import { offerUndo } from '@/commands/undo'
import { t } from '@/i18n/lists'
import { write } from '@/offline/write'
import { say } from '@/ui/toast-store'
import { restoring } from './restoring'

/** Back to where it was, through the queue; `onChange` tells whether it is gone from the bin. */
export function restoreEntry(
  entry: BinEntry,
  said: string,
  onChange: (gone: boolean) => void,
): void {
  const written = write(restoring(entry.href))
  onChange(true)
  offerUndo(said, async () => {
    onChange(false)
    return written.undo()
  })
}

/** The bin speaks of things of all kinds by their addresses, which the contract lists one by one. */
async function eraseAt(href: string): Promise<void> {
  let answer: Response
  try {
    answer = await fetch(`${href}?forever=true`, { method: 'DELETE' })
  } catch {
    throw new Problem(0, null)
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => null))
}

/** For good; not through the queue, since there is nothing to take back. */
export function useErase(onDone: () => void) {
  return useMutation({
    mutationFn: (entry: BinEntry) => eraseAt(entry.href),
    onSuccess: () => {
      say({ text: t('bin.erased') })
      onDone()
    },
  })
}

/** Everything in the bin, step by step; `gone` says how far it is. */
export function useEmptyBin(onDone: () => void) {
  const [gone, setGone] = useState(0)
  const empty = useMutation({
    mutationFn: async () => {
      for (let total = 0, more = true; more;) {
        // Each step waits for the one before.
        // oxlint-disable-next-line no-await-in-loop
        const step = await ask(api.DELETE('/api/v1/bin'))
        total += step.erased
        more = step.more
        setGone(total)
      }
    },
    onSuccess: () => {
      say({ text: t('bin.emptied') })
      onDone()
    },
  })
  return { ...empty, gone }
}
