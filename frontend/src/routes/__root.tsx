import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { Root } from '@/features/shell/root'
import { LostPage } from '@/features/shell/lost-page'

export const Route = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Root,
  notFoundComponent: LostPage,
})
