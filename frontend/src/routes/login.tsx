import { createFileRoute } from '@tanstack/react-router'
import { Login } from '@/features/auth/login'
import { safeNext } from '@/lib/forms'

export const Route = createFileRoute('/login')({
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    search['next'] === undefined ? {} : { next: safeNext(search['next']) },
  component: LoginRoute,
})

function LoginRoute() {
  return <Login next={Route.useSearch().next ?? '/'} />
}
