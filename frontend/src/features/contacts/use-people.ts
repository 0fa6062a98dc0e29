import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { needed } from '@/api/needed'
import type { Contact } from '@/api/reads/contacts'
import { peopleCountQuery, peopleQuery, type Filter } from '@/api/reads/people'
import { usePaced } from '@/lib/use-paced'
import { joined, narrowed } from './found'

/** How fast the API is asked while somebody types, in milliseconds. */
const PACE = 60

/** More pages than these are let go once one is back at the top: each is read again by itself. */
const KEPT_PAGES = 6

export interface People {
  /** Undefined until the first of them are there. */
  people: readonly Contact[] | undefined
  /** How many there are in all, as far as it is known. */
  total: number | undefined
  /** The list is the one from before: the new one is on its way. */
  settling: boolean
  more: boolean
  onMore: () => void
  /** One is back at the top of a long list. */
  onTop: () => void
}

/** The people of a filter who match what is typed: those at hand at once, then all. */
export function usePeople(typed: string, filter: Filter): People {
  const client = useQueryClient()
  const q = useDeferredValue(typed).trim()
  const asked = usePaced(q, PACE)
  const searching = q !== ''
  const base = useInfiniteQuery({ ...peopleQuery('', filter), ...needed })
  const answer = useInfiniteQuery({ ...peopleQuery(asked, filter), enabled: asked !== '' })
  const count = useQuery(peopleCountQuery(filter)).data

  const everyone = useMemo(() => base.data?.pages.flatMap((page) => page.items), [base.data])
  const current = asked === q
  const found = useMemo(
    () => (current ? answer.data?.pages.flatMap((page) => page.items) : undefined),
    [current, answer.data],
  )
  const [last, setLast] = useState<readonly Contact[]>()
  const complete = current && answer.data !== undefined && !answer.hasNextPage
  const people = useMemo(() => {
    if (!searching) return everyone
    const here = narrowed(everyone ?? [], q)
    return found === undefined ? here : joined(here, found, complete)
  }, [searching, everyone, q, found, complete])
  // Nothing at hand and no answer yet: an empty list would flash up between two full ones.
  const settling = searching && people?.length === 0 && found === undefined
  const shown = settling ? last : people
  if (shown !== last) setLast(shown)

  const source = searching ? answer : base
  return {
    people: shown,
    total: searching ? (complete ? people?.length : undefined) : count,
    settling,
    more: searching ? !complete && source.hasNextPage : base.hasNextPage,
    onMore: () => {
      if (source.hasNextPage && !source.isFetchingNextPage) void source.fetchNextPage()
    },
    onTop: () => {
      if (searching || (base.data?.pages.length ?? 0) <= KEPT_PAGES) return
      client.setQueryData(peopleQuery('', filter).queryKey, (data) =>
        data === undefined
          ? data
          : { pages: data.pages.slice(0, 2), pageParams: data.pageParams.slice(0, 2) },
      )
    },
  }
}
