import { createFileRoute } from '@tanstack/react-router'
import { binQuery } from '@/api/reads/bin'
import { Bin } from '@/features/bin/bin'
import { words } from '@/i18n/lists'

export const Route = createFileRoute('/_app/bin')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client } }) => {
    void client.prefetchInfiniteQuery(binQuery)
    return words()
  },
  component: Bin,
})
