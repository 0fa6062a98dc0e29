import { createFileRoute } from '@tanstack/react-router'
import { Insights } from '@/features/outcomes/components/insights'

export const Route = createFileRoute('/_app/insights/')({ component: Insights })
