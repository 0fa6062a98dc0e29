import { useEffect, useState } from 'react'
import { alarmName, endOf, rings, type TimeBox } from './timer'

/** The time now, told again whenever another second of the box is over, and when the page is back. */
export function useClock(box: TimeBox): Date {
  const end = endOf(box).getTime()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      clearTimeout(timer)
      const at = Date.now()
      setNow(new Date(at))
      const sinceSecond = (((end - at) % 1000) + 1000) % 1000
      timer = setTimeout(tick, sinceSecond === 0 ? 1000 : sinceSecond)
    }
    tick()
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [end])
  return now
}

const rang = new Map<string, string>()
const keyOf = (talkId: string) => `seventeen.rang.${talkId}`

/** The alarm of this talk that rang last, in whatever tab. Read and written in one moment. */
function lastRang(talkId: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(talkId)) ?? undefined
  } catch {
    return rang.get(talkId)
  }
}

function keepRang(talkId: string, name: string): void {
  rang.set(talkId, name)
  try {
    localStorage.setItem(keyOf(talkId), name)
  } catch {
    // Storage may be forbidden: it then rings once in each visit.
  }
}

/** Long enough to be felt through a pocket, and nothing like a call. */
const PATTERN = [300, 150, 300]

/**
 * The silent alarm: felt once, where the device can; what is seen says the same. A hidden page waits
 * until somebody can see and feel it, unless a sound was chosen.
 */
export function useAlarm(talkId: string, box: TimeBox, now: Date, sound: boolean): void {
  useEffect(() => {
    const seen = document.visibilityState === 'visible'
    if ((!seen && !sound) || !rings(box, lastRang(talkId), now)) return
    keepRang(talkId, alarmName(box))
    // A page that nobody has touched since it was loaded may not vibrate, and would be told off.
    if (navigator.userActivation?.hasBeenActive ?? true) navigator.vibrate?.(PATTERN)
    if (sound) void import('./chime').then(({ chime }) => chime())
  }, [talkId, box, now, sound])
}
