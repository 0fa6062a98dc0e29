export type Theme = 'system' | 'light' | 'dark'

const STORED = 'seventeen.theme'

/** The theme chosen on this device. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Changes it at once, and for the next time (public/before.js reads it before the first paint). */
export function setTheme(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
  try {
    if (chosen === 'system') localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, chosen)
  } catch {
    // Storage may be forbidden: the choice then lasts for this page only.
  }
}
