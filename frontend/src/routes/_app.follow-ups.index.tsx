import { createFileRoute } from '@tanstack/react-router'
import { pendingFollowUpsQuery } from '@/api/reads/follow-ups'
import { FollowUps } from '@/features/follow-up/components/follow-ups'
import { words } from '@/i18n/lists'

export const Route = createFileRoute('/_app/follow-ups/')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client } }) => {
    void client.prefetchQuery(pendingFollowUpsQuery)
    return words()
  },
  component: FollowUps,
})
