import { createFileRoute } from '@tanstack/react-router'
import { contactQuery } from '@/api/reads/contacts'
import { outreachOfQuery } from '@/api/reads/person'
import { Compose } from '@/features/composer/components/compose'
import { words as coachWords } from '@/i18n/coach'
import { words } from '@/i18n/messages'

export const Route = createFileRoute('/_app/people_/$contactId/write')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search: Record<string, unknown>): { outreach?: string } =>
    typeof search['outreach'] === 'string' ? { outreach: search['outreach'] } : {},
  loader: ({ context: { client }, params: { contactId } }) => {
    void client.prefetchQuery(contactQuery(contactId))
    void client.prefetchQuery(outreachOfQuery(contactId))
    return Promise.all([words(), coachWords()])
  },
  component: ComposeRoute,
})

function ComposeRoute() {
  const { contactId } = Route.useParams()
  const { outreach } = Route.useSearch()
  return <Compose key={contactId} contactId={contactId} outreachId={outreach} />
}
