import { createFileRoute } from '@tanstack/react-router'
import { personAgendaQuery } from '@/api/reads/agenda'
import { contactQuery } from '@/api/reads/contacts'
import {
  interviewsOfQuery,
  outreachOfQuery,
  researchQuery,
  timelineQuery,
} from '@/api/reads/person'
import { Person } from '@/features/contacts/components/person'
import { words } from '@/i18n/people'

export const Route = createFileRoute('/_app/people/$contactId')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search: Record<string, unknown>): { plan?: string } =>
    typeof search['plan'] === 'string' ? { plan: search['plan'] } : {},
  loader: ({ context: { client }, params: { contactId } }) => {
    void client.prefetchQuery(contactQuery(contactId))
    void client.prefetchQuery(personAgendaQuery(contactId))
    void client.prefetchQuery(outreachOfQuery(contactId))
    void client.prefetchQuery(interviewsOfQuery(contactId))
    void client.prefetchQuery(timelineQuery(contactId))
    void client.prefetchQuery(researchQuery(contactId))
    return words()
  },
  component: PersonRoute,
})

function PersonRoute() {
  const { contactId } = Route.useParams()
  const { plan } = Route.useSearch()
  return <Person key={contactId} id={contactId} plan={plan} />
}
