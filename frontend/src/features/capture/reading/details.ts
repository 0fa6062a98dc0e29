import type { Found } from './text'

export interface Details {
  emails: Found[]
  phones: Found[]
  links: Found[]
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const LINK =
  /https?:\/\/[^\s<>"\u{e000}]+|(?<![\p{L}\p{N}@.])(?:www\.|(?:[\w-]+\.)*linkedin\.com\/|github\.com\/)[^\s<>"\u{e000}]+/giu
/** With a country code, a leading zero or brackets: other numbers are dates and counts. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|\(0|0)[\d()\s/.\-\u{2011}\u{a0}]{5,24}\d/gu

function all(pattern: RegExp, text: string, value: (raw: string) => string): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[0].replace(/[.,;:)\]]+$/u, '')
    return { value: value(raw), start: match.index, end: match.index + raw.length }
  })
}

/** Addresses, numbers and links, wherever in a text they stand. */
export function detailsIn(text: string): Details {
  const links = all(LINK, text, (raw) => (/^https?:/i.test(raw) ? raw : `https://${raw}`))
  const inLink = ({ start }: Found) => links.some((link) => link.start <= start && start < link.end)
  const emails = all(EMAIL, text, (raw) => raw).filter((one) => !inLink(one))
  const phones = all(PHONE, text.replaceAll('\n', '\u{e000}'), (raw) =>
    raw.replaceAll(/\s+/g, ' '),
  ).filter((one) => !inLink(one) && one.value.replaceAll(/\D/g, '').length >= 7)
  return { emails, phones, links }
}
