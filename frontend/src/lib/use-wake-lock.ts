import { useEffect, useState } from 'react'

/** Keeps the screen on while the calling component is shown. Tells whether it really does. */
export function useWakeLock(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let gone = false
    const request = () => {
      if (document.visibilityState !== 'visible' || gone) return
      navigator.wakeLock.request('screen').then(
        (sentinel) => {
          if (gone) {
            void sentinel.release()
            return
          }
          lock = sentinel
          setHeld(true)
          sentinel.addEventListener('release', () => setHeld(false))
        },
        () => setHeld(false),
      )
    }
    request()
    // The browser lets go whenever the page is hidden.
    document.addEventListener('visibilitychange', request)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', request)
      void lock?.release()
    }
  }, [])
  return held
}
