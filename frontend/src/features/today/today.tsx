import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { needed } from '@/api/needed'
import { agendaQuery, type AgendaEntry } from '@/api/reads/agenda'
import { useMe } from '@/api/reads/me'
import { useRowKeys } from '@/commands/use-row-keys'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/app'
import { longDay, partOfDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { Button, ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Skeleton } from '@/ui/skeleton'
import { Coming } from './coming'
import { EntryRow, FirstEntry } from './entry'
import { grouped, type Group } from './groups'

/** What to do next, most urgent first. */
export function Today() {
  const me = useMe()
  const now = useNow()
  const zone = me.time_zone
  const agenda = useQuery({ ...agendaQuery, ...needed })
  useRowKeys()
  const [first, ...rest] = agenda.data?.items ?? []
  const name = me.name?.split(' ')[0]
  const greeting = t(`today.${partOfDay(now, zone)}`)
  return (
    <div className="page page-wide grid grid-cols-1 gap-x-16 wide:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="max-w-[46rem] min-w-0">
        <p className="mb-1 text-ink-soft">{longDay(now, zone)}</p>
        <Heading title={t('nav.today')}>
          {name === undefined ? greeting : t('today.greeting', { greeting, name })}
        </Heading>
        {agenda.data === undefined && <Skeleton lines={5} className="mt-8" />}
        {agenda.data !== undefined && first === undefined && <NothingToDo />}
        {first !== undefined && <FirstEntry entry={first} now={now} zone={zone} />}
        {grouped(rest, now, zone).map(([group, entries]) => (
          <Entries key={group} group={group} entries={entries} now={now} zone={zone} />
        ))}
      </div>
      <Coming now={now} />
    </div>
  )
}

/** More lines of one heading than this are a burden before they are a help. */
const AT_ONCE = 7

function Entries({
  group,
  entries,
  now,
  zone,
}: {
  group: Group
  entries: readonly AgendaEntry[]
  now: Date
  zone: string
}) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const shown = all ? entries : entries.slice(0, AT_ONCE)
  const more = entries.length - shown.length
  return (
    <section aria-labelledby={`group-${group}`} className="mt-10">
      <h2
        id={`group-${group}`}
        className={`mb-1 text-small font-semibold tracking-normal ${group === 'late' ? 'text-late' : 'text-ink-soft'}`}
      >
        {t(`today.group.${group}`)}
      </h2>
      <ul ref={list} className="-mx-3">
        {shown.map((entry) => (
          <EntryRow
            key={`${entry.kind} ${entry.href}`}
            entry={entry}
            group={group}
            now={now}
            zone={zone}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button
          look="quiet"
          className="mt-2 -ml-3"
          onClick={() => {
            flushSync(() => setAll(true))
            // The button is gone: whoever pressed it by a key goes on with the first new line.
            list.current?.children[AT_ONCE]?.querySelector('a')?.focus()
          }}
        >
          {t('today.more', { count: more })}
        </Button>
      )}
    </section>
  )
}

function NothingToDo() {
  return (
    <Empty
      action={
        <div className="flex flex-wrap gap-3">
          <Button look="main" icon="plus" onClick={() => runCommand('person.add')}>
            {t('person.add')}
          </Button>
          <ButtonLink to="/import" icon="import">
            {t('import.open')}
          </ButtonLink>
        </div>
      }
    >
      {t('today.empty')}
    </Empty>
  )
}
