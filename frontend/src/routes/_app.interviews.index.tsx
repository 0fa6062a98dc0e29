import { createFileRoute } from '@tanstack/react-router'
import { comingInterviewsQuery, heldInterviewsQuery } from '@/api/reads/interviews'
import { Interviews } from '@/features/interview/components/interviews'
import { words } from '@/i18n/talks'

export const Route = createFileRoute('/_app/interviews/')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client } }) => {
    void client.prefetchQuery(comingInterviewsQuery)
    void client.prefetchQuery(heldInterviewsQuery)
    return words()
  },
  component: Interviews,
})
