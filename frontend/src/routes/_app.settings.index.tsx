import { createFileRoute } from '@tanstack/react-router'
import { SettingsIndex } from '@/features/settings/components/settings'

export const Route = createFileRoute('/_app/settings/')({ component: SettingsIndex })
