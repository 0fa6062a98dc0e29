/** Words as people count them. */
export function wordCount(text: string): number {
  return text.match(/[\w\p{L}’'-]+/gu)?.length ?? 0
}

let segmenter: Intl.Segmenter | undefined

/** Characters as a reader counts them: an emoji is one, whatever it is made of. */
export function graphemeCount(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
