import { createFileRoute } from '@tanstack/react-router'
import { organizationsQuery } from '@/api/reads/organizations'
import { Organizations } from '@/features/organizations/components/organizations'
import { words } from '@/i18n/lists'

export const Route = createFileRoute('/_app/organizations')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search: Record<string, unknown>): { targets?: true } =>
    search['targets'] === true ? { targets: true } : {},
  loader: ({ context: { client } }) => {
    void client.prefetchInfiniteQuery(organizationsQuery('', false))
    return words()
  },
  component: OrganizationsRoute,
})

function OrganizationsRoute() {
  return <Organizations targets={Route.useSearch().targets === true} />
}
