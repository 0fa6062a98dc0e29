import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../client'

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => ask(api.GET('/api/v1/sessions', { params: { query: { limit: 100 } } })),
})

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => ask(api.GET('/api/v1/tokens', { params: { query: { limit: 100 } } })),
})
