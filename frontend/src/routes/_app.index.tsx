import { createFileRoute } from '@tanstack/react-router'
import { agendaQuery } from '@/api/reads/agenda'
import { comingInterviewsQuery } from '@/api/reads/interviews'
import { Today } from '@/features/today/today'

export const Route = createFileRoute('/_app/')({
  loader: ({ context: { client } }) => {
    void client.prefetchQuery(agendaQuery)
    void client.prefetchQuery(comingInterviewsQuery)
  },
  component: Today,
})
