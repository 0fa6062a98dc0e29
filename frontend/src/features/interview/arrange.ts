import type { Schema } from '@/api/client'

type Question = Pick<Schema<'InterviewQuestion'>, 'id' | 'text' | 'position' | 'spare' | 'referral'>

/** The list as it is read: what will be asked, what only if there is time, and always the last. */
export interface Arranged<Q extends Question> {
  main: readonly Q[]
  spare: readonly Q[]
  last: Q | undefined
}

export function arranged<Q extends Question>(questions: readonly Q[]): Arranged<Q> {
  const own = questions
    .filter((question) => !question.referral)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  return {
    main: own.filter((question) => !question.spare),
    spare: own.filter((question) => question.spare),
    last: questions.find((question) => question.referral),
  }
}

export interface Place {
  spare: boolean
  index: number
}

/** Where a question can go next when it is moved by one: across the line too. */
export function neighbour<Q extends Question>(
  { main, spare }: Arranged<Q>,
  question: Q,
  by: -1 | 1,
): Place | undefined {
  const group = question.spare ? spare : main
  const index = group.findIndex((one) => one.id === question.id)
  const next = index + by
  if (next >= 0 && next < group.length) return { spare: question.spare, index: next }
  if (by === 1) return question.spare ? undefined : { spare: true, index: 0 }
  return question.spare ? { spare: false, index: main.length } : undefined
}

export interface Move {
  id: string
  patch: { position: number; spare?: boolean }
}

/**
 * What has to be written so that the question stands in that place. In the order of the list: the
 * server puts each where it says, and so all end where they are shown.
 */
export function moves<Q extends Question>(
  { main, spare }: Arranged<Q>,
  id: string,
  place: Place,
): Move[] {
  const moved = [...main, ...spare].find((question) => question.id === id)
  if (moved === undefined) return []
  const others = {
    main: main.filter((question) => question.id !== id),
    spare: spare.filter((question) => question.id !== id),
  }
  const group = place.spare ? 'spare' : 'main'
  const into = [...others[group]]
  into.splice(place.index, 0, moved)
  const all = place.spare ? [...others.main, ...into] : [...into, ...others.spare]
  return all.flatMap((question, position) => {
    const crosses = question.id === id && question.spare !== place.spare
    if (question.position === position && !crosses) return []
    return [{ id: question.id, patch: { position, ...(crosses && { spare: place.spare }) } }]
  })
}
