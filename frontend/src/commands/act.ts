import type { Operation } from '@/offline/operations'
import { write } from '@/offline/write'
import { offerUndo } from './undo'

/** Does something reversible without asking, says so, and offers to undo it; `back` as in `write`. */
export function act(
  said: string,
  operations: Operation | readonly Operation[],
  back?: readonly Operation[],
): void {
  const written = write(operations, back)
  offerUndo(said, written.undo)
}
