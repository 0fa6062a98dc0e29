import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMe } from '@/api/reads/me'
import { api, ask } from '@/api/client'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { stopHere } from '@/offline/machine'
import { wipe } from '@/offline/wipe'
import { t } from '@/i18n/app'

/** Says that the people here are made up, and takes them away with one press. */
export default function GuestBanner() {
  const me = useMe()
  const removal = useMutation({
    mutationFn: async () => {
      await ask(api.DELETE('/api/v1/me', { headers: { 'If-Match': me.etag } }))
      // Whoever is gone has nothing to ask for any more.
      stopHere()
      await wipe(me.id).catch(() => undefined)
      location.assign('/signup')
    },
  })
  const { mutate } = removal
  useCommands(
    useMemo<Command[]>(
      () =>
        me.guest
          ? [{ id: 'sample.remove', label: t('guest.remove'), icon: 'trash', run: () => mutate() }]
          : [],
      [me.guest, mutate],
    ),
  )
  return (
    <aside
      data-chrome
      aria-label={t('guest.label')}
      className="flex min-h-(--banner) flex-wrap items-center gap-x-3 bg-accent-wash px-4 py-1 text-small sm:px-(--gutter)"
    >
      <p className="grow basis-32">{t('guest.banner')}</p>
      <button
        type="button"
        className="link min-h-11"
        aria-busy={removal.isPending}
        onClick={() => removal.isPending || removal.mutate()}
      >
        {t('guest.remove')}
      </button>
    </aside>
  )
}
