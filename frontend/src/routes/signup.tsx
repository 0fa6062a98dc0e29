import { createFileRoute } from '@tanstack/react-router'
import { Signup } from '@/features/auth/signup'

export const Route = createFileRoute('/signup')({ component: Signup })
