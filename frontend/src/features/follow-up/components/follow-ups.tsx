import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { needed } from '@/api/needed'
import { nameOf } from '@/api/reads/contacts'
import { doneFollowUpsQuery, pendingFollowUpsQuery, type FollowUp } from '@/api/reads/follow-ups'
import { useMe } from '@/api/reads/me'
import type { Command } from '@/commands/registry'
import { useRowKeys } from '@/commands/use-row-keys'
import { useCommands } from '@/commands/use-shortcuts'
import { sayCode, t } from '@/i18n/lists'
import { shortDay } from '@/lib/dates'
import { handFocusOn } from '@/lib/hand-on'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { Button } from '@/ui/button'
import { Example } from '@/ui/example'
import { ScreenHead } from '@/ui/screen-head'
import { Skeleton } from '@/ui/skeleton'
import { grouped, type Group } from '../groups'
import { completeFollowUp, skipFollowUp, snoozeFollowUp } from '../mutations'
import { OwedRow } from './owed-row'

const AddFollowUp = part(() => import('./add-follow-up'))
const Snooze = part(() => import('./snooze'))

const NOW: ReadonlySet<Group> = new Set(['late', 'today'])

/** Presses a button of the row in focus. */
function press(what: 'done' | 'snooze'): void {
  const row = document.activeElement?.closest('[data-owed]')
  row?.querySelector<HTMLElement>(`[data-act="${what}"]`)?.click()
}

/** All that one owes somebody, what is late first; and what is done. */
export function FollowUps() {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const pending = useQuery({ ...pendingFollowUpsQuery, ...needed }).data?.items
  const [showDone, setShowDone] = useState(false)
  const done = useQuery({ ...doneFollowUpsQuery, enabled: showDone }).data?.items
  const [adding, setAdding] = useState(false)
  const [snoozing, setSnoozing] = useState<FollowUp>()
  useRowKeys()
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'owed.done',
          label: t('owed.done'),
          icon: 'check',
          keys: 'e',
          run: () => press('done'),
        },
        {
          id: 'owed.snooze',
          label: t('owed.snooze'),
          icon: 'clock',
          keys: 's',
          run: () => press('snooze'),
        },
        { id: 'owed.add', label: t('owed.add'), icon: 'plus', run: () => setAdding(true) },
      ],
      [],
    ),
  )
  const section = ([group, some]: [Group, FollowUp[]]) => (
    <section key={group} aria-labelledby={`owed-${group}`} className="mt-7">
      <h2
        id={`owed-${group}`}
        className={`mb-1 text-small font-semibold tracking-normal ${group === 'late' ? 'text-late' : 'text-ink-soft'}`}
      >
        {t(`owed.group.${group}`)}
      </h2>
      <ul className="-mx-3">
        {some.map((one) => (
          <OwedRow
            key={one.id}
            followUp={one}
            what={whatOf(one)}
            now={now}
            zone={zone}
            onDone={() => {
              handFocusOn()
              completeFollowUp(one, whatOf(one))
            }}
            onSnooze={() => setSnoozing(one)}
          />
        ))}
      </ul>
    </section>
  )
  const leaveSnooze = () => {
    // The layer first gives the focus back to the row.
    flushSync(() => setSnoozing(undefined))
    handFocusOn()
  }
  const add = { label: t('owed.add'), run: () => setAdding(true) }
  const groups = grouped(pending ?? [], now, zone)
  return (
    <div className="page page-wide">
      <ScreenHead title={t('nav.followUps')} add={pending?.length === 0 ? undefined : add} />
      {pending === undefined && <Skeleton lines={6} />}
      {pending?.length === 0 && (
        <Example
          action={
            <Button look="main" icon="plus" onClick={add.run}>
              {add.label}
            </Button>
          }
          example={
            <>
              <span className="block font-semibold">{t('owed.exampleWhat')}</span>
              <span className="block text-small text-ink-soft">{t('owed.exampleWhen')}</span>
            </>
          }
        >
          {t('owed.none')}
        </Example>
      )}
      {/* What is up now, and beside it what comes. */}
      <div className="gap-x-16 wide:grid wide:grid-cols-2">
        <div>{groups.filter(([group]) => NOW.has(group)).map(section)}</div>
        <div>
          {groups.filter(([group]) => !NOW.has(group)).map(section)}
          {pending !== undefined && (
            <section className="mt-10">
              <Button look="quiet" aria-expanded={showDone} onClick={() => setShowDone(!showDone)}>
                {t(showDone ? 'owed.hideDone' : 'owed.showDone')}
              </Button>
              {showDone && done?.length === 0 && (
                <p className="mt-2 text-ink-soft">{t('owed.noneDone')}</p>
              )}
              <ul className="-mx-3 mt-2">
                {done?.map((one) => (
                  <OwedRow key={one.id} followUp={one} what={whatOf(one)} now={now} zone={zone} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <Suspense>
        {adding && <AddFollowUp onClose={() => setAdding(false)} />}
        {snoozing !== undefined && (
          <Snooze
            what={whatOf(snoozing)}
            onClose={() => setSnoozing(undefined)}
            onSnooze={(until) => {
              leaveSnooze()
              snoozeFollowUp(snoozing, until, shortDay(until, now, zone))
            }}
            onSkip={() => {
              leaveSnooze()
              skipFollowUp(snoozing, whatOf(snoozing))
            }}
          />
        )}
      </Suspense>
    </div>
  )
}

/** What is owed, with the name of whom. */
function whatOf({ kind, contact }: FollowUp): string {
  const name = nameOf(contact)
  return sayCode('owed.kind', kind, { name }, name)
}
