import { Outlet } from '@tanstack/react-router'
import { Suspense, useMemo, useState } from 'react'
import { useCommands, useShortcuts } from '@/commands/use-shortcuts'
import type { Command } from '@/commands/registry'
import { canUndo, undoLast } from '@/commands/undo'
import { t } from '@/i18n/app'
import { part } from '@/lib/part'
import { Toasts } from '@/ui/toasts'

const Help = part(() => import('./help'))

/** What is there on every screen: toasts, shortcuts and their help sheet. */
export function Root() {
  const [helping, setHelping] = useState(false)
  useShortcuts()
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'help',
          label: t('command.help'),
          icon: 'question',
          keys: '?',
          run: () => setHelping(true),
        },
        {
          id: 'undo',
          label: t('command.undo'),
          icon: 'undo',
          keys: 'mod+z',
          when: canUndo,
          run: undoLast,
        },
      ],
      [],
    ),
  )
  return (
    <>
      <Outlet />
      <Toasts over="page" />
      {helping && (
        <Suspense>
          <Help onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  )
}
