import { createFileRoute } from '@tanstack/react-router'
import { playbookQuery } from '@/api/reads/playbook'
import { PlaybookContents } from '@/features/playbook/contents'
import { words } from '@/i18n/coach'

export const Route = createFileRoute('/_app/playbook/')({
  loader: ({ context: { client } }) => {
    void client.prefetchQuery(playbookQuery)
    return words()
  },
  component: PlaybookContents,
})
