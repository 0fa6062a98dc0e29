import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { peopleQuery } from '@/api/reads/people'
import { allCommands, onCommandsChange, type Command } from '@/commands/registry'
import { useSettled } from '@/lib/use-settled'
import type { IconName } from '@/ui/icon'
import { score } from './match'
import type { Recent } from './recent'

export interface Row {
  id: string
  label: string
  hint: string
  icon: IconName
  keys?: string | undefined
  run: () => void
  /** How it is remembered once it was chosen. */
  recent: Recent
}

/** Not worth a row in the palette itself. */
const HIDDEN = new Set(['palette', 'row.next', 'row.previous'])
const PEOPLE = 8

/** What the palette offers: lately used first, then people, then what can be done here and now. */
export function useRows(typed: string, recent: readonly Recent[]): Row[] {
  const navigate = useNavigate()
  const commands = useSyncExternalStore(onCommandsChange, allCommands)
  const q = useSettled(typed.trim(), 60)
  const people = useInfiniteQuery({ ...peopleQuery(q, undefined), enabled: q !== '' }).data

  const toPerson = (id: string, label: string, hint: string): Row => ({
    id,
    label,
    hint,
    icon: 'people',
    run: () => void navigate({ to: '/people/$contactId', params: { contactId: id }, search: {} }),
    recent: { id, person: { label, hint } },
  })
  const offered = commands.filter(({ id, when }) => !HIDDEN.has(id) && when?.() !== false)

  if (typed.trim() === '') {
    const lately = recent.flatMap(({ id, person }): Row[] => {
      if (person !== undefined) return [toPerson(id, person.label, person.hint)]
      const command = offered.find((one) => one.id === id)
      return command === undefined ? [] : [toCommand(command)]
    })
    const others = offered.filter(({ id }) => !recent.some((one) => one.id === id))
    return [...lately, ...others.map(toCommand)]
  }
  const place = (id: string) => {
    const at = recent.findIndex((one) => one.id === id)
    return at < 0 ? recent.length : at
  }
  const found = q === '' ? [] : (people?.pages[0]?.items.slice(0, PEOPLE) ?? [])
  const best = offered
    .map((command) => ({
      command,
      fit: score(typed, `${command.label} ${command.words ?? ''}`),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || place(a.command.id) - place(b.command.id))
    .map(({ command }) => toCommand(command))
  return [
    ...found
      .map((one) =>
        toPerson(
          one.id,
          nameOf(one),
          [one.title, one.organization?.name].filter(Boolean).join(' · '),
        ),
      )
      .sort((a, b) => place(a.id) - place(b.id)),
    ...best,
  ]
}

function toCommand({ id, label, icon = 'forward', keys, run }: Command): Row {
  return { id, label, hint: '', icon, keys, run, recent: { id } }
}
