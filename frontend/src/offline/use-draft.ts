import { useCallback, useEffect, useState } from 'react'
import { dropDraft, readDraft, writeDraft } from './drafts'

export interface Draft<T> {
  /** Undefined until the browser's store has been read. */
  value: T | undefined
  /** Whether the text was found here, from before a reload or a crash. */
  restored: boolean
  /** Whether the browser refuses to keep it: the user must know. */
  unkept: boolean
  write: (value: T) => void
  drop: () => Promise<void>
}

/**
 * A text that survives reload and crash.
 * `initial` is what stands there when nothing was kept; undefined while it is not known yet.
 */
export function useDraft<T>(
  owner: string,
  name: string,
  initial: T | undefined,
  valid: (value: unknown) => value is T,
): Draft<T> {
  const [state, setState] = useState<{ name: string; value: T; restored: boolean }>()
  const [unkept, setUnkept] = useState(false)
  const ready = initial !== undefined

  useEffect(() => {
    if (!ready) return undefined
    let current = true
    readDraft(owner, name, valid)
      .catch(() => {
        setUnkept(true)
        return undefined
      })
      .then((kept) => {
        if (!current) return
        setState((now) =>
          now?.name === name
            ? now
            : { name, value: kept ?? (initial as T), restored: kept !== undefined },
        )
      })
    return () => {
      current = false
    }
    // The first initial text counts: later ones must not overwrite what the user typed.
  }, [owner, name, ready])

  const write = useCallback(
    (value: T) => {
      setState((now) => ({ name, value, restored: now?.restored ?? false }))
      writeDraft(owner, name, value).then(
        () => setUnkept(false),
        () => setUnkept(true),
      )
    },
    [owner, name],
  )
  const drop = useCallback(() => dropDraft(owner, name).catch(() => undefined), [owner, name])

  const mine = state?.name === name ? state : undefined
  return { value: mine?.value, restored: mine?.restored ?? false, unkept, write, drop }
}
