import { queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'

export type Import = Schema<'Import'>
export type ImportRow = Schema<'ImportRow'>
export type RowResult = ImportRow['result']

/** How many rows of a kind are shown. */
export const ROWS_SHOWN = 100

/** How many people a run brings or changes. */
export function comes({ counts }: Import): number {
  return counts.created + counts.updated
}

export function isOver(run: Import): boolean {
  return run.status === 'done' || run.status === 'failed' || run.status === 'cancelled'
}

/** A file on its way in; asked again until it is through. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: () => ask(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && isOver(state.data) ? false : 400),
  })
}

/** The first rows of which this became, with line, column and reason. */
export function rowsQuery(id: string, result: RowResult) {
  return queryOptions({
    queryKey: ['import', id, result],
    queryFn: () =>
      ask(
        api.GET('/api/v1/imports/{id}/rows', {
          params: { path: { id }, query: { result, limit: ROWS_SHOWN } },
        }),
      ),
  })
}
