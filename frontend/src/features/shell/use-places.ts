import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/app'
import { RAIL } from './nav'

/** Commands that lead somewhere, and the one that leads out. */
export function usePlaces(signOut: () => void): void {
  const navigate = useNavigate()
  useCommands(
    useMemo<Command[]>(
      () => [
        ...RAIL.map(({ to, label, icon, keys }) => ({
          id: `go ${to}`,
          label: t(label),
          icon,
          ...(keys === undefined ? {} : { keys }),
          run: () => void navigate({ to }),
        })),
        { id: 'sign-out', label: t('account.signOut'), icon: 'back', run: signOut },
      ],
      [navigate, signOut],
    ),
  )
}
