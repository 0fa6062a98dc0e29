import { sayCode } from './talks'

interface Missing {
  code: string
  detail: string
  /** How many questions are `needed`, or how many are to `spare`. */
  params: Readonly<Record<string, number>>
}

/** What a talk is not yet prepared without, in the user's language. */
export function sayMissing({ code, detail, params }: Missing): string {
  return sayCode('missing', code, { count: params['needed'] ?? params['spare'] ?? 0 }, detail)
}
