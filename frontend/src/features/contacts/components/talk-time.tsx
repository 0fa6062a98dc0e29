import { t } from '@/i18n/people'
import { clockTime, fromLocalInput, theirTime, toLocalInput } from '@/lib/dates'

interface Props {
  /** What the field says, on the user's clock. */
  local: string
  name: string
  mine: string
  theirs: string | null
}

/** What a chosen time means: on their clock, and where the clocks change. Silent when it is plain. */
export function TalkTime({ local, name, mine, theirs }: Props) {
  if (local.length < 16) return null
  const starts = fromLocalInput(local, mine)
  const other = theirTime(starts, mine, theirs)
  return (
    <div role="status" className="flex flex-col gap-1">
      {toLocalInput(starts, mine) !== local && (
        <p>{t('interview.skipped', { time: clockTime(starts, mine) })}</p>
      )}
      {other !== undefined && <p>{t('interview.theirs', { time: other, name })}</p>}
    </div>
  )
}
