import type { Query } from '@tanstack/react-query'
import { Problem } from './problem'

/**
 * For what a screen can't do without: when it can't be read and nothing older is there, the screen
 * says so. Signing in again is arranged elsewhere.
 */
export const needed = {
  throwOnError: (error: Error, query: Pick<Query, 'state'>): boolean =>
    query.state.data === undefined && !(error instanceof Problem && error.status === 401),
}
