import type { Operation } from '@/offline/operations'
import { write } from '@/offline/write'
import { offerUndo } from './undo'

/** Does something reversible without asking, says so, and offers to undo it. */
export function act(said: string, operations: Operation | readonly Operation[]): void {
  const written = write(operations, true)
  offerUndo(said, written.undo)
}
