import { useMe } from '@/api/reads/me'
import type { Interview } from '@/api/reads/interviews'
import { language } from '@/lib/language'
import { t } from '@/i18n/talks'
import { clockTime } from '@/lib/dates'
import { Icon, type IconName } from '@/ui/icon'
import { alarmAt } from '../../timer'

/** Paper, calendar and clock: what makes the talk itself easy. */
export function Before({ talk }: { talk: Interview }) {
  const { time_zone: zone } = useMe()
  const at = clockTime(
    alarmAt({ startedAt: new Date(talk.starts_at), minutes: talk.minutes_agreed }),
    zone,
  )
  const base = `/api/v1/interviews/${talk.id}`
  return (
    <section aria-labelledby="before">
      <h2 id="before" className="mb-2">
        {t('before.title')}
      </h2>
      <ul className="-mx-3 flex flex-col">
        <File href={`${base}/sheet?language=${language}`} icon="note" title={t('before.sheet')}>
          {t('before.sheetHint')}
        </File>
        <File
          href={`${base}/invite.ics?alarm=true&language=${language}`}
          icon="calendar"
          title={t('before.alarm')}
          download
        >
          {t('before.alarmHint')}
        </File>
        <File
          href={`${base}/invite.ics?language=${language}`}
          icon="mail"
          title={t('before.invite')}
          download
        >
          {t('before.inviteHint')}
        </File>
      </ul>
      <p className="mt-4 flex gap-4 rounded-card bg-sunken px-5 py-4">
        <Icon name="clock" className="mt-0.5 shrink-0 text-accent" />
        <span>
          <b className="font-semibold">{t('before.phone', { at })}</b>{' '}
          <span className="text-ink-soft">{t('before.honest')}</span>
        </span>
      </p>
    </section>
  )
}

function File({
  href,
  icon,
  title,
  download = false,
  children,
}: {
  href: string
  icon: IconName
  title: string
  download?: boolean
  children: string
}) {
  return (
    <li className="border-b border-line last:border-b-0">
      <a
        href={href}
        {...(download ? { download: '' } : { target: '_blank', rel: 'noreferrer' })}
        className="flex min-h-16 items-center gap-4 rounded-field px-3 py-3 hover:bg-sunken"
      >
        <Icon name={icon} className="shrink-0 text-ink-soft" />
        <span>
          <span className="block font-medium">{title}</span>
          <span className="block text-small text-ink-soft">{children}</span>
        </span>
      </a>
    </li>
  )
}
