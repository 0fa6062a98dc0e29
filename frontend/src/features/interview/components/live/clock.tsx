import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { clockTime } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { useWakeLock } from '@/lib/use-wake-lock'
import { alarmAt, endOf, minutesAndSeconds, timeLeft, type TimeBox } from '../../timer'

interface Props {
  box: TimeBox
  now: Date
  insisted: boolean
  /** Small while the keyboard takes the room; huge where there is nothing else: on paper. */
  size?: 'small' | 'normal' | 'huge'
}

const NUMERALS = {
  small: 'text-[2.25rem] leading-none',
  normal: 'text-[4.25rem] leading-none desk:text-[6.5rem]',
  huge: 'text-[clamp(5.5rem,29vw,15rem)] leading-none',
} as const

/** How much of the agreed time is left. Calm: it changes its colour once, and its words twice. */
export function Clock({ box, now, insisted, size = 'normal' }: Props) {
  const { time_zone: zone } = useMe()
  const { seconds, ofBox, mood } = timeLeft(box, now)
  const huge = size === 'huge'
  const late = mood === 'over' && !insisted
  const colour = late ? 'text-late' : mood === 'calm' ? '' : 'text-accent'
  return (
    <div className={huge ? 'text-center' : ''}>
      <p
        role="timer"
        className={`font-bold tracking-[-0.04em] tabular-nums ${colour} ${NUMERALS[size]}`}
      >
        {`${mood === 'over' ? '+' : ''}${minutesAndSeconds(seconds)}`}
      </p>
      <div
        aria-hidden="true"
        className={`h-1.5 overflow-hidden rounded-full bg-line ${size === 'small' ? 'mt-1' : 'mt-3'} ${huge ? 'mx-auto w-[min(100%,34rem)]' : ''}`}
      >
        <div
          className={`h-full origin-left rounded-full ${mood === 'calm' ? 'bg-ink-soft' : 'bg-accent'}`}
          style={{ transform: `scaleX(${ofBox})` }}
        />
      </div>
      {size !== 'small' && (
        <>
          <p className={`mt-2 ${huge ? 'text-lead' : ''} ${late ? 'font-semibold text-late' : ''}`}>
            {mood === 'over' && insisted ? t('timer.insisted') : t(`timer.${mood}`)}
          </p>
          <p className="text-small text-ink-soft">
            {t('timer.ends', {
              end: clockTime(endOf(box), zone),
              alarm: clockTime(alarmAt(box), zone),
            })}
          </p>
        </>
      )}
    </div>
  )
}

/** Whether the screen stays on, and what to do when it can't. Held by this component. */
export function Awake({ box, whole = false }: { box: TimeBox; whole?: boolean }) {
  const { time_zone: zone } = useMe()
  const awake = useWakeLock()
  const alarm = alarmAt(box)
  const past = alarm <= useNow()
  return (
    <p className="text-small text-ink-soft">
      {awake && t('timer.awake')}
      {!awake && !past && t('timer.mayLock', { at: clockTime(alarm, zone) })}
      {whole && ` ${t('before.honest')}`}
    </p>
  )
}
