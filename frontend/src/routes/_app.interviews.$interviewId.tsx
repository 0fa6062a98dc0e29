import { createFileRoute } from '@tanstack/react-router'
import { interviewQuery, notesQuery, questionsQuery } from '@/api/reads/interviews'
import { InterviewScreen } from '@/features/interview/components/interview'
import { words as coachWords } from '@/i18n/coach'
import { words } from '@/i18n/talks'

export const Route = createFileRoute('/_app/interviews/$interviewId')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client }, params: { interviewId } }) => {
    void client.prefetchQuery(interviewQuery(interviewId))
    void client.prefetchQuery(questionsQuery(interviewId))
    void client.prefetchQuery(notesQuery(interviewId))
    return Promise.all([words(), coachWords()])
  },
  component: InterviewRoute,
})

function InterviewRoute() {
  const { interviewId } = Route.useParams()
  return <InterviewScreen key={interviewId} id={interviewId} />
}
