import type { Operation, Waiting } from './operations'

/** Operations that wait, in this order, as tests write them. */
export const queue = (...operations: Operation[]): Waiting[] =>
  operations.map((operation, order) => ({
    id: `op-${String(order)}`,
    owner: 'me',
    order,
    done_at: '2026-11-27T08:00:00Z',
    operation,
  }))
