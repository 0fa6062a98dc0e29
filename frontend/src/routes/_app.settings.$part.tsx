import { createFileRoute, notFound } from '@tanstack/react-router'
import { SettingsPage } from '@/features/settings/components/settings'
import { isPart } from '@/features/settings/parts'

export const Route = createFileRoute('/_app/settings/$part')({
  params: {
    parse: ({ part }) => {
      if (!isPart(part)) throw notFound()
      return { part }
    },
    stringify: ({ part }) => ({ part }),
  },
  component: PartRoute,
})

function PartRoute() {
  const { part } = Route.useParams()
  return <SettingsPage key={part} part={part} />
}
