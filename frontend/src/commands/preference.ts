/** Shortcuts of one letter can be turned off (WCAG 2.1.4): speech input and shaky hands set them off. */

const STORED = 'seventeen.single-keys'

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, 'off')
  } catch {
    // Storage may be forbidden: the choice then lasts for this page only.
  }
}
