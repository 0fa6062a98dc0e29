import { Link } from '@tanstack/react-router'
import { t } from '@/i18n/coach'

/** Leads to the place of the playbook that explains it. */
export function Why({ playbook }: { playbook: string }) {
  const [page = '', anchor = ''] = playbook.split('#')
  return (
    <Link
      to="/playbook/$page"
      params={{ page }}
      hash={anchor}
      className="link inline-flex min-h-9 items-center text-small"
    >
      {t('coach.why')}
    </Link>
  )
}
