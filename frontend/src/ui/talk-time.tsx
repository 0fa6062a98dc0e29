import { t } from '@/i18n/app'
import { clockTime, fromLocalInput, theirTime, toLocalInput } from '@/lib/dates'

interface Props {
  /** What the field says, on the user's clock. */
  local: string
  name: string
  mine: string
  theirs: string | null
  /** Another talk at the same time, if there is one. */
  clash: { name: string; starts: Date } | undefined
}

/**
 * What a chosen time means: on their clock, where the clocks change, and whether another talk is in the
 * way, which is no reason to forbid it. Silent when it is plain.
 */
export function TalkTime({ local, name, mine, theirs, clash }: Props) {
  const starts = local.length < 16 ? undefined : fromLocalInput(local, mine)
  const other = starts && theirTime(starts, mine, theirs)
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {starts !== undefined && toLocalInput(starts, mine) !== local && (
        <p>{t('interview.skipped', { time: clockTime(starts, mine) })}</p>
      )}
      {other !== undefined && <p>{t('interview.theirs', { time: other, name })}</p>}
      {clash !== undefined && (
        <p className="rounded-field bg-late-wash px-4 py-3 font-medium">
          {t('interview.clash', { name: clash.name, time: clockTime(clash.starts, mine) })}
        </p>
      )}
    </div>
  )
}
