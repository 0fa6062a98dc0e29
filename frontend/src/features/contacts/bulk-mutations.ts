import {
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import type { PeoplePage } from '@/api/reads/people'
import { offerUndo } from '@/commands/undo'
import { t } from '@/i18n/people'
import { say } from '@/ui/toast-store'
import { changed, requests, undoing, type Batch, type Change, type Result } from './bulk'

/** Somebody whom a change did not reach, and why. */
export interface Missed {
  name: string
  why: string
}

export interface Bulk {
  run: (change: Change, people: readonly Contact[]) => void
  /** How many have been asked for so far; undefined when nothing goes on. */
  progress: number | undefined
  missed: readonly Missed[]
  /** The list of whom it did not reach has been read. */
  onRead: () => void
}

type People = InfiniteData<PeoplePage, string | null>

/** Shows a change of many in every list before the API has made it. */
function showInLists(client: QueryClient, change: Change, people: readonly Contact[]): void {
  const ids = new Set(people.map(({ id }) => id))
  client.setQueriesData<People>({ queryKey: ['people'] }, (list) =>
    list === undefined
      ? list
      : {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.flatMap((person) => {
              const seen = ids.has(person.id) ? changed(change, person) : person
              return seen === undefined ? [] : [seen]
            }),
          })),
        },
  )
}

/**
 * One change to many people, told as one thing that can be taken back as one. By request and not
 * through the queue: what became of each is the point of it, and thousands would hold the queue up.
 */
export function useBulk(onDone: (missed: readonly Contact[]) => void): Bulk {
  const client = useQueryClient()
  const [progress, setProgress] = useState<number>()
  const [missed, setMissed] = useState<readonly Missed[]>([])
  const send = async (batches: readonly Batch[]) => {
    const results: Result[] = []
    try {
      for (const body of batches) {
        setProgress(results.length)
        // One after the other: the next portion waits for the one before.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask(api.POST('/api/v1/contacts/batch', { body }))
        results.push(...answer.items)
      }
    } finally {
      setProgress(undefined)
    }
    return results
  }
  const { mutateAsync: takeBack } = useMutation({
    mutationFn: send,
    onSuccess: () => say({ text: t('bulk.undone') }),
  })
  const { mutate } = useMutation({
    mutationFn: ({ change, people }: { change: Change; people: readonly Contact[] }) =>
      send(requests(change, people)),
    onMutate: ({ change, people }) => showInLists(client, change, people),
    onSuccess: (results, { change, people }) => {
      const names = new Map(people.map((person) => [person.id, nameOf(person)]))
      const failed = results.filter(({ status }) => status >= 300)
      const ids = new Set(failed.map(({ id }) => id))
      setMissed(
        failed.map(({ id, detail }) => ({
          name: names.get(id) ?? id,
          why: detail ?? t('error.refused'),
        })),
      )
      const back = undoing(change, people, results)
      const text = wordsFor(change, people.length - failed.length)
      if (back.length === 0) say({ text })
      else offerUndo(text, () => takeBack(back).then(() => true))
      onDone(people.filter(({ id }) => ids.has(id)))
    },
  })
  return {
    run: (change, people) => mutate({ change, people }),
    progress,
    missed,
    onRead: () => setMissed([]),
  }
}

function wordsFor(change: Change, count: number): string {
  switch (change.kind) {
    case 'tag':
      return t('bulk.tagged', { count, tag: change.tag })
    case 'untag':
      return t('bulk.untagged', { count, tag: change.tag })
    case 'archive':
      return t(change.archived ? 'bulk.archived' : 'bulk.unarchived', { count })
    case 'cadence':
      return t('bulk.paced', { count })
    case 'delete':
      return t('bulk.deleted', { count })
  }
}
