import { createFileRoute } from '@tanstack/react-router'
import { sessionsQuery, tokensQuery } from '@/api/reads/account'
import { SettingsFrame } from '@/features/settings/components/settings'
import { words } from '@/i18n/account'

export const Route = createFileRoute('/_app/settings')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { client } }) => {
    void client.prefetchQuery(sessionsQuery)
    void client.prefetchQuery(tokensQuery)
    return words()
  },
  component: SettingsFrame,
})
