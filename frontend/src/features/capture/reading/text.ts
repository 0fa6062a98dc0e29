/** Where something stands in a text: from `start` up to, not including, `end`. */
export interface Span {
  start: number
  end: number
}

export interface Found<T = string> extends Span {
  value: T
}

/** Stands where something was read already: no word, no blank, and as long as what it hides. */
const HIDDEN = '\u{e000}'

/** The text without what was read, every other place unchanged. */
export function hide(text: string, spans: readonly Span[]): string {
  let left = text
  for (const { start, end } of spans) {
    left = left.slice(0, start) + HIDDEN.repeat(end - start) + left.slice(end)
  }
  return left
}

/** A piece of the text without blanks and stray marks around it; undefined when nothing is left. */
export function piece(text: string, start: number, end: number): Found | undefined {
  const raw = text.slice(start, end)
  const before = /^[\s\u{e000},;:.!?–—-]*/u.exec(raw)?.[0].length ?? 0
  const value = raw.slice(before).replace(/[\s\u{e000},;:!?–—-]+$/u, '')
  if (value === '' || !/[\p{L}\p{N}]/u.test(value)) return undefined
  return {
    value: value.replaceAll(/[\s\u{e000}]+/gu, ' '),
    start: start + before,
    end: start + before + value.length,
  }
}

/** The first place where a pattern fits, as its match. */
export function find(
  pattern: RegExp,
  text: string,
): (Span & { match: RegExpExecArray }) | undefined {
  const match = pattern.exec(text)
  return match === null
    ? undefined
    : { match, start: match.index, end: match.index + match[0].length }
}

/** A pattern that fits whole words only, whatever letters they have. */
export function words(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
}
