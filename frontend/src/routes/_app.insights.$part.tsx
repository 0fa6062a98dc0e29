import { createFileRoute } from '@tanstack/react-router'
import { Outcome } from '@/features/outcomes/components/outcome'

export const Route = createFileRoute('/_app/insights/$part')({ component: OutcomeRoute })

function OutcomeRoute() {
  const { part } = Route.useParams()
  return <Outcome part={part} />
}
