import { createFileRoute } from '@tanstack/react-router'
import { More } from '@/features/shell/more'

export const Route = createFileRoute('/_app/more')({ component: More })
