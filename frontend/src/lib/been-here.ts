/**
 * Whether somebody signed in with this browser. The session itself is out of reach of scripts; this
 * spares a newcomer a request that can only fail.
 */

const STORED = 'seventeen.signed-in'

export function beenHere(): boolean {
  try {
    return localStorage.getItem(STORED) !== null
  } catch {
    // Storage is forbidden: only the server knows.
    return true
  }
}

export function setBeenHere(here: boolean): void {
  try {
    if (here) localStorage.setItem(STORED, 'yes')
    else localStorage.removeItem(STORED)
  } catch {
    // Then the server is asked every time.
  }
}

const OWED = 'seventeen.leaving'

/** Whether somebody signed out here and the server does not know yet. */
export function owesSignOut(): boolean {
  try {
    return localStorage.getItem(OWED) !== null
  } catch {
    return false
  }
}

export function oweSignOut(owed: boolean): void {
  try {
    if (owed) localStorage.setItem(OWED, 'yes')
    else localStorage.removeItem(OWED)
  } catch {
    // Then it is done now or never.
  }
}
