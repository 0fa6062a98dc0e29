import { t } from '@/i18n/app'
import { dismiss, say } from '@/ui/toast-store'

/** What was done last and can be undone: by the message about it for 8 s, by Ctrl+Z for longer. */

interface Done {
  undo: () => Promise<boolean>
  toast: number
}

const MOST = 30

let done: readonly Done[] = []

/** Says what was done, with Undo. Such acts never ask beforehand. `undo` says whether it worked. */
export function offerUndo(text: string, undo: () => Promise<boolean>): void {
  const entry: Done = {
    undo,
    toast: say({ text, action: { label: t('toast.undo'), run: () => void take(entry) } }),
  }
  done = [...done, entry].slice(-MOST)
}

export function canUndo(): boolean {
  return done.length > 0
}

export function undoLast(): void {
  const last = done.at(-1)
  if (last !== undefined) void take(last)
}

async function take(entry: Done): Promise<void> {
  if (!done.includes(entry)) return
  done = done.filter((other) => other !== entry)
  dismiss(entry.toast)
  if (!(await entry.undo())) say({ text: t('undo.tooLate') })
}
