import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '@/i18n/outcomes'
import { ScreenHead } from '@/ui/screen-head'

const PLACES = [
  ['promises', 'promises.title'],
  ['referrals', 'referrals.title'],
  ['opportunities', 'opportunities.title'],
] as const

const TAB =
  'flex min-h-12 shrink-0 items-center border-b-[3px] border-transparent px-2.5 font-medium text-ink-soft first:-ml-2.5 max-sm:text-small sm:px-3.5 sm:first:-ml-3.5 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink'

interface Props {
  title: string
  add?: { label: string; run: () => void } | undefined
  children: ReactNode
}

/** The four places of what came of the talks, next to each other. */
export function Frame({ title, add, children }: Props) {
  const tabs = useRef<HTMLElement>(null)
  useEffect(() => {
    // With longer words and a narrow screen the last of them lie beyond its edge.
    const here = tabs.current?.querySelector('[aria-current=page]')
    here?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [])
  return (
    <div className="page page-wide">
      <ScreenHead title={title} add={add} />
      <nav
        ref={tabs}
        aria-label={t('outcomes.label')}
        className="-mx-(--gutter) mb-8 flex overflow-x-auto px-(--gutter) shadow-[inset_0_-1px_var(--line)] [scrollbar-width:none] sm:mx-0 sm:px-0"
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
