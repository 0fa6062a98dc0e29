import { createFileRoute } from '@tanstack/react-router'
import { NobodyChosen } from '@/features/contacts/components/nobody-chosen'

export const Route = createFileRoute('/_app/people/')({ component: NobodyChosen })
