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

/** Never wider than their place, however many they are: nobody may have finished the talk. */
const NUMERALS = {
  small: 'text-[min(2.25rem,var(--fit))]',
  normal: 'text-[min(4.25rem,var(--fit))] desk:text-[min(6.5rem,22rem/(var(--letters)*0.55))]',
  huge: 'text-[min(29vw,15rem,var(--fit))]',
} as const

/** How much of the agreed time is left. Calm: it changes its colour once, and its words twice. */
export function Clock({ box, now, insisted, size = 'normal' }: Props) {
  const { time_zone: zone } = useMe()
  const { seconds, ofBox, mood } = timeLeft(box, now)
  const huge = size === 'huge'
  const late = mood === 'over' && !insisted
  const text = `${mood === 'over' ? '+' : ''}${minutesAndSeconds(seconds)}`
  const colour = late ? 'text-late' : mood === 'calm' ? '' : 'text-accent'
  return (
    <div className={huge ? 'text-center' : ''}>
      <p
        role="timer"
        style={{ ['--letters' as string]: text.length }}
        className={`leading-none font-bold tracking-[-0.04em] whitespace-nowrap tabular-nums [--fit:calc((100vw-2.5rem)/(var(--letters)*0.55))] ${colour} ${NUMERALS[size]}`}
      >
        {text}
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
