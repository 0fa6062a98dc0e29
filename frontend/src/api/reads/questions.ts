import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../client'
import { kept, showsList } from '../shows'
import { language } from '@/lib/language'

/** The questions that the user keeps for any talk. */
export const questionBankQuery = queryOptions({
  queryKey: ['questions'],
  queryFn: () => ask(api.GET('/api/v1/questions', { params: { query: { limit: 200 } } })),
  meta: showsList('/api/v1/questions/{id}', {}),
})

/** Good questions to begin with, by theme, the same for everybody. */
export const starterQuestionsQuery = queryOptions({
  queryKey: ['questions', 'starter', language],
  queryFn: () => ask(api.GET('/api/v1/questions/starter', { params: { query: { language } } })),
  meta: kept,
  staleTime: Infinity,
})
