import { queryOptions } from '@tanstack/react-query'
import { language } from '@/lib/language'
import { api, ask } from '../client'
import { kept } from '../shows'

/** The pages of the guide, in reading order. */
export const playbookQuery = queryOptions({
  queryKey: ['playbook', language],
  queryFn: () => ask(api.GET('/api/v1/playbook', { params: { query: { language } } })),
  staleTime: Infinity,
  meta: kept,
})

/** One page with its tips. */
export function playbookPageQuery(page: string) {
  return queryOptions({
    queryKey: ['playbook', language, page],
    queryFn: () =>
      ask(api.GET('/api/v1/playbook/{page}', { params: { path: { page }, query: { language } } })),
    staleTime: Infinity,
    meta: kept,
  })
}
