import { createFileRoute } from '@tanstack/react-router'
import { organizationQuery, peopleOfQuery } from '@/api/reads/organizations'
import { OrganizationScreen } from '@/features/organizations/components/organization'
import { words } from '@/i18n/lists'

export const Route = createFileRoute('/_app/organizations/$organizationId')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client }, params: { organizationId } }) => {
    void client.prefetchQuery(organizationQuery(organizationId))
    void client.prefetchQuery(peopleOfQuery(organizationId))
    return words()
  },
  component: OrganizationRoute,
})

function OrganizationRoute() {
  const { organizationId } = Route.useParams()
  return <OrganizationScreen key={organizationId} id={organizationId} />
}
