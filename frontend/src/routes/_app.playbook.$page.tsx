import { createFileRoute } from '@tanstack/react-router'
import { playbookPageQuery, playbookQuery } from '@/api/reads/playbook'
import { PlaybookScreen } from '@/features/playbook/page'
import { words } from '@/i18n/coach'

export const Route = createFileRoute('/_app/playbook/$page')({
  loader: ({ context: { client }, params: { page } }) => {
    void client.prefetchQuery(playbookPageQuery(page))
    void client.prefetchQuery(playbookQuery)
    return words()
  },
  component: PlaybookRoute,
})

function PlaybookRoute() {
  const { page } = Route.useParams()
  return <PlaybookScreen key={page} id={page} />
}
