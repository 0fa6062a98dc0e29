import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { needed } from '@/api/needed'
import { playbookPageQuery, playbookQuery } from '@/api/reads/playbook'
import { t } from '@/i18n/coach'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'

/** A page of the guide: each tip with its reason and an example. */
export function PlaybookScreen({ id }: { id: string }) {
  const page = useQuery({ ...playbookPageQuery(id), ...needed }).data
  const pages = useQuery(playbookQuery).data?.items ?? []
  const next = pages[pages.findIndex((one) => one.id === id) + 1]
  const anchor = useLocation({ select: (location) => location.hash })
  const there = page !== undefined
  useEffect(() => {
    // The words come later than the address: go to the tip once it is there.
    if (there && anchor !== '') document.querySelector(`#${CSS.escape(anchor)}`)?.scrollIntoView()
  }, [there, anchor])
  return (
    <article className="page page-under">
      <Link
        to="/playbook"
        className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft hover:text-ink"
      >
        <Icon name="back" className="size-5" />
        {t('playbook.title')}
      </Link>
      {page === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <Heading title={page.title} className="mb-2" />
          <p className="mb-10 text-lead text-ink-soft">{page.summary}</p>
          {page.tips.map((tip) => (
            <section
              key={tip.anchor}
              id={tip.anchor}
              aria-labelledby={`${tip.anchor}-title`}
              className="mb-10 scroll-mt-6 target:border-l-[3px] target:border-accent target:pl-5"
            >
              <h2 id={`${tip.anchor}-title`} className="mb-2">
                {tip.title}
              </h2>
              <p className="whitespace-pre-line">{tip.text}</p>
              <p className="mt-2 text-ink-soft">{tip.why}</p>
              <p className="mt-4 rounded-field bg-accent-wash px-5 py-3.5">
                <span className="sr-only">{t('playbook.example')} </span>
                {tip.example}
              </p>
            </section>
          ))}
          {page.sources.length > 0 && (
            <section aria-labelledby="sources" className="mb-10 text-small text-ink-soft">
              <h2 id="sources" className="mb-1 text-small font-semibold tracking-normal">
                {t('playbook.sources')}
              </h2>
              <ul className="list-disc pl-5">
                {page.sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </section>
          )}
          {next !== undefined && (
            <Link
              to="/playbook/$page"
              params={{ page: next.id }}
              className="flex min-h-16 items-center justify-between gap-4 border-t border-line pt-4 text-lead font-semibold hover:text-accent"
            >
              {next.title}
              <Icon name="forward" />
            </Link>
          )}
        </>
      )}
    </article>
  )
}
