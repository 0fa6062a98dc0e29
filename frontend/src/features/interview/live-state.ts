import { useMe } from '@/api/reads/me'
import type { Interview } from '@/api/reads/interviews'
import { isRecord } from '@/lib/shape'
import { useDraft } from '@/offline/use-draft'

/** What the user chose while talking, kept in this browser until the talk is finished. */
export interface LiveState {
  /** Only clock and alarm; undefined until chosen. */
  paper?: boolean | undefined
  /** They wanted to go on past the agreed time. */
  insisted: boolean
  sound: boolean
}

const AT_FIRST: LiveState = { insisted: false, sound: false }

function isLiveState(value: unknown): value is LiveState {
  return (
    isRecord(value) &&
    typeof value['insisted'] === 'boolean' &&
    typeof value['sound'] === 'boolean' &&
    ['boolean', 'undefined'].includes(typeof value['paper'])
  )
}

/** Writing by hand is warmer than a screen between two people who sit together. */
export function paperByDefault(medium: Interview['medium']): boolean {
  return medium === 'coffee' || medium === 'in_person'
}

export function useLiveState(talkId: string) {
  const me = useMe()
  const kept = useDraft(me.id, `live/${talkId}`, AT_FIRST, isLiveState)
  const state = kept.value ?? AT_FIRST
  return {
    /** False until this browser's store has been read. */
    known: kept.value !== undefined,
    state,
    change: (part: Partial<LiveState>) => kept.write({ ...state, ...part }),
  }
}
