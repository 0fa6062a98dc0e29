/** The language of the app on this device. Another choice takes effect when the page starts anew. */

export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED = 'seventeen.language'

/** What public/before.js chose before the first paint. */
export const language: Language = globalThis.document?.documentElement.lang === 'de' ? 'de' : 'en'

/** The language as this device writes it (day before month, 24 hours), else its plain form. */
export const locale: string =
  globalThis.navigator?.languages?.find((one) => one.split('-')[0] === language) ?? language

/** Whether the user chose a language here, or the browser's own preference decides. */
export function chosenLanguage(): Language | 'system' {
  try {
    return LANGUAGES.find((one) => one === localStorage.getItem(STORED)) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Keeps the choice and starts the page anew in it. */
export function chooseLanguage(chosen: Language | 'system'): void {
  try {
    if (chosen === 'system') localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, chosen)
  } catch {
    // Storage may be forbidden: the browser's own preference then decides every time.
  }
  location.reload()
}
