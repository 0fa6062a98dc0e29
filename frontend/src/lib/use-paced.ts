import { useEffect, useRef, useState } from 'react'

/** A value that follows at once, but no faster than every so many milliseconds. */
export function usePaced<T>(value: T, rest: number): T {
  const [paced, setPaced] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, last.current + rest - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setPaced(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, rest])
  return paced
}
