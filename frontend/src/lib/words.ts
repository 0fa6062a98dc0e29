/** How words are compared, whatever their accents and case: the same as the API does it. */

const WORD = /[\p{L}\p{N}]+/gu
const MARKS = /\p{M}/gu
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}
const SPECIAL = /[ßæœøđłı]/g

/** Lower case without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(MARKS, '')
}

/** The beginnings of words that somebody typed. */
export function prefixesOf(typed: string): string[] {
  return fold(typed).match(WORD) ?? []
}

/** The folded words of some texts, each with a blank before it, to be looked through by {@link has}. */
export function haystack(texts: Iterable<string | null | undefined>): string {
  let all = ''
  for (const text of texts) {
    if (text === null || text === undefined || text === '') continue
    for (const word of fold(text).match(WORD) ?? []) all += ` ${word}`
  }
  return all
}

/** Whether every prefix begins a word of the haystack. */
export function has(words: string, prefixes: readonly string[]): boolean {
  return prefixes.length > 0 && prefixes.every((prefix) => words.includes(` ${prefix}`))
}
