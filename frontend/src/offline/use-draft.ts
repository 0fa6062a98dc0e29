import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, readDraft, writeDraft } from './drafts'

export interface Draft<T> {
  /** Undefined until the browser's store has been read. */
  value: T | undefined
  /** Whether the browser refuses to keep it: the user must know. */
  unkept: boolean
  write: (value: T) => void
  drop: () => Promise<void>
}

/**
 * A text that survives reload and crash. `initial` is what stands there when nothing was kept; only
 * the first one counts, so that nothing overwrites what the user typed.
 */
export function useDraft<T>(
  owner: string,
  name: string,
  initial: T,
  valid: (value: unknown) => value is T,
): Draft<T> {
  const [state, setState] = useState<{ name: string; value: T }>()
  const [unkept, setUnkept] = useState(false)
  const first = useRef({ initial, valid })

  useEffect(() => {
    let current = true
    const start = (kept: T | undefined) => {
      if (!current) return
      setState((now) => (now?.name === name ? now : { name, value: kept ?? first.current.initial }))
    }
    readDraft(owner, name, first.current.valid).then(start, () => {
      setUnkept(true)
      start(undefined)
    })
    return () => {
      current = false
    }
  }, [owner, name])

  const write = useCallback(
    (value: T) => {
      setState({ name, value })
      writeDraft(owner, name, value).then(
        () => setUnkept(false),
        () => setUnkept(true),
      )
    },
    [owner, name],
  )
  const drop = useCallback(() => dropDraft(owner, name).catch(() => undefined), [owner, name])

  return { value: state?.name === name ? state.value : undefined, unkept, write, drop }
}
