import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, lazyRouteComponent } from '@tanstack/react-router'
import { Root } from '@/features/shell/root'

export const Route = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import('@/features/shell/lost-page'), 'LostPage'),
})
