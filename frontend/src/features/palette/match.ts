/** Letters and digits only, without accents and case. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

const wordsOf = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => word !== '')

/**
 * How well a text answers what was typed, 0 when not at all: begins with it, has words that begin
 * with its words, has it somewhere, or has its letters in this order ("adper" for "Add a person").
 */
export function score(typed: string, text: string): number {
  const parts = wordsOf(typed)
  if (parts.length === 0) return 1
  const words = wordsOf(text)
  const whole = words.join(' ')
  const wanted = parts.join(' ')
  if (whole.startsWith(wanted)) return 5
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 4
  if (parts.every((part) => part.length > 2 && whole.includes(part))) return 3
  return parts.length === 1 && inOrder(parts[0] ?? '', words) ? 2 : 0
}

/** Whether the letters stand in the words in this order, each run from the beginning of a word. */
function inOrder(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true
  return words.some((word, at) => {
    let same = 0
    while (same < letters.length && letters[same] === word[same]) same += 1
    for (let run = same; run > 0; run -= 1) {
      if (inOrder(letters.slice(run), words.slice(at + 1))) return true
    }
    return false
  })
}
