import { words, type Found } from './text'

const WORD = /[\p{L}][\p{L}\p{M}'’.-]*/uy
/** Small words inside a name: "Vincent van Example". */
const PARTICLE =
  /^(?:von|van|vom|zu|de|del|della|der|den|da|di|du|dos|la|le|bin|ibn|al|el|y|af|av)$/u
const CAPITAL = /^\p{Lu}/u
const MOST = 5

/** The words that end a name, whatever their case. */
const STOPS = words(
  'at|on|in|from|with|for|to|about|and|is|was|who|that|the|bei|auf|am|im|aus|mit|für|zu|zum|zur|über|und|ist|war|von|der|die|das|via|through|durch|as|als',
)

/**
 * The name of a person that begins at a place of the text: a known one, else words with capitals,
 * else the one word there is. Undefined when no word stands there.
 */
export function nameAt(text: string, from: number, known: readonly string[]): Found | undefined {
  const blank = /^[\s"“„]*/u.exec(text.slice(from))?.[0].length ?? 0
  const start = from + blank
  const rest = text.slice(start)
  const whole = known
    .filter((name) => {
      const next = rest.charAt(name.length)
      return (
        name !== '' &&
        rest.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
        !/[\p{L}\p{N}]/u.test(next)
      )
    })
    .sort((a, b) => b.length - a.length)[0]
  if (whole !== undefined) return { value: whole, start, end: start + whole.length }

  const parts: { word: string; end: number }[] = []
  let at = start
  while (parts.length < MOST) {
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0].replace(/[.'’-]+$/u, '')
    if (word === undefined || word === '') break
    const end = at + word.length
    const capital = CAPITAL.test(word)
    if (parts.length > 0 && !capital && !PARTICLE.test(word)) break
    if (!capital && STOPS.exec(word)?.[0] === word && parts.length === 0) return undefined
    parts.push({ word, end })
    const gap = /^[.]?[ \t]/u.exec(text.slice(end))?.[0].length
    if (gap === undefined || (!capital && parts.length === 1)) break
    at = end + gap
  }
  while (parts.length > 1 && PARTICLE.test(parts.at(-1)?.word ?? '')) parts.pop()
  const last = parts.at(-1)
  if (last === undefined) return undefined
  const raw = text.slice(start, last.end)
  // Somebody in a hurry writes "ana"; nobody is called that.
  const value = CAPITAL.test(raw) ? raw : raw.charAt(0).toLocaleUpperCase() + raw.slice(1)
  return { value: value.replaceAll(/\s+/gu, ' '), start, end: last.end }
}
