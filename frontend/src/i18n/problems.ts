import { language } from '@/lib/language'

/** What refusals are called in the user's language, once it is there; the API speaks English. */
let known: Readonly<Record<string, string>> = {}

/** Fetches the words for what may go wrong; the first screen does not wait for them. */
export async function problemWords(): Promise<void> {
  if (language === 'de') known = (await import('./de/problems')).problems
}

/** A code of the API in the user's language, or else what the API itself says. */
export function sayProblem(code: string, inEnglish: string): string {
  return known[code] ?? inEnglish
}
