import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api, ask } from '@/api/client'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/app'
import { setBeenHere } from '@/lib/been-here'
import { RAIL } from './nav'

/** Commands that lead somewhere, and the one that leads out. */
export function usePlaces(): void {
  const navigate = useNavigate()
  const { mutate: signOut } = useMutation({
    mutationFn: async () => {
      await ask(api.POST('/api/v1/auth/logout'))
      setBeenHere(false)
      // Starts the app afresh: nothing that was read stays in memory.
      location.assign('/login')
    },
  })
  useCommands(
    useMemo<Command[]>(
      () => [
        ...RAIL.map(({ to, label, keys }) => ({
          id: `go ${to}`,
          label: t(label),
          ...(keys === undefined ? {} : { keys }),
          run: () => void navigate({ to }),
        })),
        { id: 'sign-out', label: t('account.signOut'), run: () => signOut() },
      ],
      [navigate, signOut],
    ),
  )
}
