import { createFileRoute } from '@tanstack/react-router'
import { ImportScreen } from '@/features/import/components/import'

export const Route = createFileRoute('/_app/import')({ component: ImportScreen })
