import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { usePaced } from '@/lib/use-paced'
import type { Contact } from './contacts'
import { peopleQuery } from './people'

interface Found {
  /** Undefined until there is an answer. */
  people: readonly Contact[] | undefined
  /** They are the answer to all that is typed, and not to what stood there before. */
  current: boolean
}

/** Who matches what is typed, the first of them. */
export function usePeopleFound(typed: string): Found {
  const q = typed.trim()
  const asked = usePaced(q, 60)
  const { data, isPlaceholderData } = useInfiniteQuery({
    ...peopleQuery(asked),
    placeholderData: keepPreviousData,
  })
  return { people: data?.pages[0]?.items, current: asked === q && !isPlaceholderData }
}
