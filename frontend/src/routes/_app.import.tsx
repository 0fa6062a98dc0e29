import { createFileRoute } from '@tanstack/react-router'
import { ImportScreen } from '@/features/import/components/import'
import { words } from '@/i18n/account'

export const Route = createFileRoute('/_app/import')({
  codeSplitGroupings: [['loader', 'component']],
  loader: words,
  component: ImportScreen,
})
