import { detailsIn, type Details } from './details'
import { hide, piece, type Found } from './text'

/** Who somebody is, as a profile or the end of a letter says it. */
export interface Who extends Details {
  name: Found | undefined
  title: Found | undefined
  organization: Found | undefined
  location: Found | undefined
}

const GREETING =
  /^(?:(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks)|cheers|sincerely|yours.*|(?:viele|liebe|beste|herzliche|freundliche|schöne)\s+grüße.*|mit freundlichen grüßen|gruß|vg|lg|mfg|--?)[\s,.!]*$/iu
const NOISE =
  /^(?:\(?(?:she|he|they|sie|er)\s*\/\s*\w+\)?|.*\bdegree connection.*|[·•]?\s*\d(?:st|nd|rd|th)\+?|.*\b(?:followers?|connections?|follower|kontakte)\b.*|contact info|kontaktinfo|message|nachricht|follow|folgen|connect|vernetzen|more|mehr|about|info|open to work)$/iu
const COMPANY =
  /\b(?:gmbh|ag|se|kg|inc|ltd|llc|plc|corp|co|s\.?a|b\.?v|oy|ab|university|universität|institute|institut|labs?|group|studio)\b\.?/iu
const LABEL =
  /^(?:tel|telefon|phone|mobile|mobil|cell|fax|e-?mail|mail|web|www|linkedin|t|m|p|e|w)\s*[.:]?\s*$/iu
const PLACE = /^\p{Lu}[\p{L} .-]+,\s*\p{Lu}[\p{L} .-]+(?:,\s*\p{Lu}[\p{L} .-]+)?$/u
const FULL_NAME =
  /^(?:(?:dr|prof)\.?\s+)*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:[\p{Ll}]{1,4}|\p{Lu}[\p{L}\p{M}'’.-]*)){1,4}$/u

/** A title and an organization out of one line such as "Data lead at Acme". */
export function roleIn(
  text: string,
  start: number,
  end: number,
): Partial<Pick<Who, 'title' | 'organization'>> {
  const line = text.slice(start, end)
  const joint = /\s+(?:at|bei|@)\s+|\s*[@|·•]\s*|\s+[–—-]\s+|,\s+/iu.exec(line)
  if (joint === null) return {}
  const title = piece(text, start, start + joint.index)
  const after = start + joint.index + joint[0].length
  const stop = /\s*[|·•;]\s*|\s+[–—]\s+/u.exec(text.slice(after, end))?.index
  const organization = piece(text, after, stop === undefined ? end : after + stop)
  return { title, organization }
}

/** Reads what was pasted: each line says one thing. Pure. */
export function readSignature(text: string): Who {
  const details = detailsIn(text)
  const hidden = hide(text, [...details.emails, ...details.phones, ...details.links])
  const lines: Found[] = []
  let at = 0
  for (const raw of hidden.split('\n')) {
    const line = piece(hidden, at, at + raw.length)
    at += raw.length + 1
    if (line === undefined) continue
    if (GREETING.test(line.value) || NOISE.test(line.value) || LABEL.test(line.value)) continue
    lines.push({
      ...line,
      value: line.value.replace(/\s*[·•]\s*(?:contact info|kontaktinfo|\d(?:st|nd|rd)).*$/iu, ''),
    })
  }
  const who: Who = {
    name: undefined,
    title: undefined,
    organization: undefined,
    location: undefined,
    ...details,
  }
  for (const line of lines) {
    if (who.name === undefined) {
      const first = piece(
        hidden,
        line.start,
        line.start + (line.value.split(/[,|(]/u)[0]?.length ?? 0),
      )
      if (first !== undefined && FULL_NAME.test(first.value) && !COMPANY.test(first.value)) {
        who.name = first
        if (first.end < line.end) Object.assign(who, restOf(hidden, first.end, line.end))
        continue
      }
    }
    if (who.title === undefined) {
      const role = roleIn(hidden, line.start, line.end)
      const company = COMPANY.test(role.title?.value ?? line.value)
      if (role.title !== undefined && !company && !isPlace(line.value)) {
        Object.assign(who, role)
        continue
      }
    }
    if (who.location === undefined && isPlace(line.value) && who.title !== undefined) {
      who.location = line
    } else if (COMPANY.test(line.value) && who.organization === undefined) {
      who.organization = line
    } else if (who.title === undefined && !/\d/u.test(line.value)) {
      who.title = line
    } else if (who.organization === undefined && !/\d/u.test(line.value)) {
      who.organization = line
    }
  }
  return who
}

/** "Lisbon, Portugal", and neither "Data lead, Harbour GmbH" nor "Lead engineer, Harbour". */
function isPlace(line: string): boolean {
  return PLACE.test(line) && !COMPANY.test(line) && !/^[^,]*\s\p{Ll}{5}/u.test(line)
}

/** What follows a name on its own line: ", Data lead, Acme". */
function restOf(text: string, start: number, end: number): Partial<Who> {
  const rest = piece(text, start, end)
  if (rest === undefined || NOISE.test(rest.value)) return {}
  const role = roleIn(text, rest.start, rest.end)
  return role.title === undefined ? { title: rest } : role
}
