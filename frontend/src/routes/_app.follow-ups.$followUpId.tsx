import { createFileRoute } from '@tanstack/react-router'
import { followUpQuery } from '@/api/reads/follow-ups'
import { FollowUpScreen } from '@/features/follow-up/components/follow-up'
import { words as coachWords } from '@/i18n/coach'
import { words } from '@/i18n/messages'

export const Route = createFileRoute('/_app/follow-ups/$followUpId')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client }, params: { followUpId } }) => {
    void client.prefetchQuery(followUpQuery(followUpId))
    return Promise.all([words(), coachWords()])
  },
  component: FollowUpRoute,
})

function FollowUpRoute() {
  const { followUpId } = Route.useParams()
  return <FollowUpScreen key={followUpId} id={followUpId} />
}
