import { createFileRoute } from '@tanstack/react-router'
import { NoneChosen } from '@/features/organizations/components/none-chosen'

export const Route = createFileRoute('/_app/organizations/')({ component: NoneChosen })
