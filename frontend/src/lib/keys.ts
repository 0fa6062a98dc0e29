/** Keys are written as `mod+k`, `g t` (one after the other), `?`, `j`. `mod` is Cmd on a Mac, else Ctrl. */

interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  target: EventTarget | null
}

export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

/** How one key press is written, or undefined for a press that no command may take. */
export function written(press: Press, mac: boolean): string | undefined {
  if (press.altKey) return undefined
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const mod = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey
  if (mod) return `mod+${key}`
  return press.ctrlKey || press.metaKey ? undefined : key
}

/** Whether the user is writing: single keys and undo belong to the text then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

/** Keys as they stand on the keyboard: `⌘ K`, `Ctrl K`, `G then T`. */
export function shownKeys(keys: string, mac: boolean): string[] {
  return keys
    .split(/[ +]/)
    .map((key) =>
      key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key,
    )
}
