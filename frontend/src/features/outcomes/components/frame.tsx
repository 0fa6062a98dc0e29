import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '@/i18n/outcomes'
import { Heading } from '@/ui/heading'

const PLACES = [
  ['promises', 'promises.title'],
  ['referrals', 'referrals.title'],
  ['opportunities', 'opportunities.title'],
] as const

const TAB =
  '-mb-px flex min-h-12 shrink-0 items-center border-b-[3px] border-transparent px-3 font-medium text-ink-soft first:-ml-3 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink'

/** The four places of what came of the talks, next to each other. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[50rem] px-5 pt-8 pb-12 desk:px-12 desk:pt-14">
      <Heading title={title} className="mb-4" />
      <nav
        aria-label={t('outcomes.label')}
        className="-mx-5 mb-8 flex gap-1 overflow-x-auto border-b border-line px-5 [scrollbar-width:none]"
      >
        <Link to="/insights" activeOptions={{ exact: true }} className={TAB}>
          {t('insights.tab')}
        </Link>
        {PLACES.map(([part, label]) => (
          <Link key={part} to="/insights/$part" params={{ part }} className={TAB}>
            {t(label)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}

export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-10">
      <h2 className="mb-1 text-small font-semibold tracking-normal text-ink-soft">{title}</h2>
      {children}
    </section>
  )
}
