import { useMutation, useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { sessionsQuery } from '@/api/reads/account'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { browserName } from '@/lib/browser-name'
import { relativeDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { Section } from './section'

/** The browsers that are signed in. */
export function Sessions() {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const sessions = useQuery(sessionsQuery).data?.items
  const end = useMutation({
    mutationFn: (id: string) =>
      ask(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
  })
  return (
    <Section id="sessions" title={t('sessions.title')} intro={t('sessions.intro')}>
      {sessions === undefined && <Skeleton lines={2} />}
      <ul className="divide-y divide-line">
        {sessions?.map((session) => (
          <li key={session.id} className="flex min-h-16 items-center justify-between gap-4 py-2">
            <span>
              <span className="font-medium">
                {browserName(session.name) ?? t('sessions.unknown')}
              </span>
              <span className="block text-small text-ink-soft">
                {session.current
                  ? t('sessions.current')
                  : t('sessions.used', {
                      when: relativeDay(new Date(session.last_used_at), now, zone),
                    })}
                {session.address !== null && ` · ${session.address}`}
              </span>
            </span>
            {!session.current && (
              <Button busy={end.isPending} onClick={() => end.mutate(session.id)}>
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
