import { t } from '@/i18n/app'
import { createFileRoute, useParams } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useState } from 'react'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { Shell } from '@/features/shell/shell'
import { signedIn } from '@/features/shell/signed-in'
import { usePlaces } from '@/features/shell/use-places'
import { part } from '@/lib/part'

const AddPerson = part(() => import('@/features/contacts/components/add-person'))
const SignOut = part(() => import('@/features/shell/sign-out'))
const Capture = part(() => import('@/features/capture/components/capture'))
const Palette = part(() => import('@/features/palette/palette'))

export const Route = createFileRoute('/_app')({
  beforeLoad: ({ context: { client }, location }) => signedIn(client, location.href),
  component: AppRoute,
})

function AppRoute() {
  const [open, setOpen] = useState<'add' | 'capture' | 'palette' | 'sign-out'>()
  // Whoever's page it is: what is added there is about them.
  const { contactId } = useParams({ strict: false })
  usePlaces(useCallback(() => setOpen('sign-out'), []))
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'add',
          label: t('add.command'),
          icon: 'plus',
          keys: 'a',
          run: () => setOpen('capture'),
        },
        {
          id: 'person.add',
          label: t('person.add'),
          icon: 'people',
          keys: 'n',
          run: () => setOpen('add'),
        },
        { id: 'palette', label: t('palette.open'), keys: 'mod+k', run: () => setOpen('palette') },
      ],
      [],
    ),
  )
  const close = () => setOpen(undefined)
  return (
    <>
      <Shell />
      <Suspense>
        {open === 'add' && <AddPerson onClose={close} />}
        {open === 'capture' && (
          <Capture contactId={contactId} onClose={close} onForm={() => setOpen('add')} />
        )}
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'sign-out' && <SignOut onClose={close} />}
      </Suspense>
    </>
  )
}
