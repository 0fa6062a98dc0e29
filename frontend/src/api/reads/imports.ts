import { queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'

export type Import = Schema<'Import'>

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

/** The rows that did not come in, with line, column and reason. */
export function failedRowsQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id, 'failed'],
    queryFn: () =>
      ask(
        api.GET('/api/v1/imports/{id}/rows', {
          params: { path: { id }, query: { result: 'failed', limit: 100 } },
        }),
      ),
  })
}
