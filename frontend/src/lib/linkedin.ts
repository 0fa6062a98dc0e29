/** Whether the user pays for LinkedIn, which lets an invitation note be longer. Kept on the device. */

const STORED = 'seventeen.linkedin-paid'

export function hasPaidLinkedIn(): boolean {
  try {
    return localStorage.getItem(STORED) === 'yes'
  } catch {
    return false
  }
}

export function setPaidLinkedIn(paid: boolean): void {
  try {
    if (paid) localStorage.setItem(STORED, 'yes')
    else localStorage.removeItem(STORED)
  } catch {
    // Storage may be forbidden: the choice then lasts for this page only.
  }
}
