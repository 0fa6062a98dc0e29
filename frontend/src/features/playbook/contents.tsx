import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { needed } from '@/api/needed'
import { playbookQuery } from '@/api/reads/playbook'
import { useRowKeys } from '@/commands/use-row-keys'
import { t } from '@/i18n/coach'
import { Heading } from '@/ui/heading'
import { Skeleton } from '@/ui/skeleton'

/** The guide's table of contents: the road of a conversation, from the idea to years later. */
export function PlaybookContents() {
  const pages = useQuery({ ...playbookQuery, ...needed }).data?.items
  useRowKeys()
  return (
    <div className="page">
      <Heading title={t('playbook.title')} className="mb-2" />
      <p className="mb-8 text-lead text-ink-soft">{t('playbook.intro')}</p>
      {pages === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <ol className="-mx-3">
          {pages.map((page, index) => (
            <li key={page.id} className="border-line not-last:border-b">
              <Link
                to="/playbook/$page"
                params={{ page: page.id }}
                data-row
                className="flex gap-5 rounded-field px-3 py-4 hover:bg-sunken"
              >
                <span
                  aria-hidden="true"
                  className="w-8 shrink-0 text-title font-bold text-accent tabular-nums"
                >
                  {index + 1}
                </span>
                <span className="min-w-0">
                  <span className="block text-lead font-semibold">{page.title}</span>
                  <span className="block text-ink-soft">{page.summary}</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
