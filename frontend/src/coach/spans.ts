import type { Schema } from '@/api/client'

/** A remark of the coach, its span counted in UTF-16 units, as fields count. */
export type Finding = Schema<'Finding'>

/** Where a code point stands, counted in UTF-16 units: the API counts the one, fields the other. */
export function unitsAt(text: string, codePoints: readonly number[]): number[] {
  const wanted = [...new Set(codePoints)].toSorted((a, b) => a - b)
  const found = new Map<number, number>()
  let points = 0
  let units = 0
  for (const point of wanted) {
    while (points < point && units < text.length) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      points += 1
    }
    found.set(point, units)
  }
  return codePoints.map((point) => found.get(point) ?? text.length)
}

/**
 * The findings of a review with spans that fit the text as a field has it. What is about nearly every
 * word is about the text as a whole: a line under all of them would say nothing.
 */
export function inUnits(text: string, findings: readonly Finding[]): Finding[] {
  const units = unitsAt(
    text,
    findings.flatMap(({ start, end }) => [start, end]),
  )
  return findings.map((finding, index) => {
    const [start = 0, end = 0] = units.slice(index * 2, index * 2 + 2)
    const whole = end - start >= text.trim().length
    return { ...finding, start: whole ? 0 : start, end: whole ? 0 : end }
  })
}

/**
 * What still holds after the text was edited: spans behind the edit move along, and remarks about
 * words that were touched go until the coach has read them again.
 */
export function moved(before: string, after: string, findings: readonly Finding[]): Finding[] {
  if (before === after) return [...findings]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const by = after.length - before.length
  const touchedTo = before.length - tail
  return findings.flatMap((finding) => {
    if (isWhole(finding) || finding.end <= head) return [finding]
    if (finding.start >= touchedTo) {
      return [{ ...finding, start: finding.start + by, end: finding.end + by }]
    }
    return []
  })
}

/** Whether a remark is about the text as a whole. */
export function isWhole({ start, end }: Finding): boolean {
  return start === 0 && end === 0
}

export interface Piece {
  text: string
  finding?: Finding
}

/** The text cut where something is to be underlined. Of two that overlap the graver one shows. */
export function pieces(text: string, findings: readonly Finding[]): Piece[] {
  const shown: Finding[] = []
  for (const finding of findings) {
    const free = shown.every((other) => finding.end <= other.start || finding.start >= other.end)
    const inside = finding.start < finding.end && finding.end <= text.length
    if (free && inside && finding.severity !== 'praise') shown.push(finding)
  }
  const cut: Piece[] = []
  let at = 0
  for (const finding of shown.toSorted((a, b) => a.start - b.start)) {
    if (at < finding.start) cut.push({ text: text.slice(at, finding.start) })
    cut.push({ text: text.slice(finding.start, finding.end), finding })
    at = finding.end
  }
  if (at < text.length) cut.push({ text: text.slice(at) })
  return cut
}

/** The remark at the caret, the gravest first. */
export function findingAt(caret: number, findings: readonly Finding[]): Finding | undefined {
  return findings.find(
    (finding) =>
      finding.severity !== 'praise' &&
      !isWhole(finding) &&
      finding.start <= caret &&
      caret <= finding.end,
  )
}

/** The next gap in square brackets that the writer must fill. */
export function firstGap(text: string): { start: number; end: number } | undefined {
  const found = /\[[^\]\n]+\]/.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}
