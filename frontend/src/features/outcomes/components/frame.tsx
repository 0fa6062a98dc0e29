import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ComponentType, type ReactNode } from 'react'
import { t } from '@/i18n/outcomes'
import { Empty } from '@/ui/empty'
import { ScreenHead } from '@/ui/screen-head'
import { Skeleton } from '@/ui/skeleton'

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

interface GroupedProps<Thing> {
  title: string
  /** Undefined until they have been read. */
  things: readonly Thing[] | undefined
  none: string
  groups: readonly (readonly [title: string, belongs: (thing: Thing) => boolean])[]
  Row: ComponentType<{ thing: Thing }>
}

/** Things of one kind by where they stand; groups without any are left out. */
export function Grouped<Thing extends { id: string }>(props: GroupedProps<Thing>) {
  const { title, things, none, groups, Row } = props
  return (
    <Frame title={title}>
      {things === undefined && <Skeleton lines={5} />}
      {things?.length === 0 && <Empty>{none}</Empty>}
      <div className="two-up">
        {groups.map(([name, belongs]) => {
          const some = things?.filter(belongs) ?? []
          return (
            some.length > 0 && (
              <Group key={name} title={name}>
                <ul>
                  {some.map((thing) => (
                    <Row key={thing.id} thing={thing} />
                  ))}
                </ul>
              </Group>
            )
          )
        })}
      </div>
    </Frame>
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
