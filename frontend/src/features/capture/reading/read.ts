import { detailsIn } from './details'
import { nameAt } from './name'
import { readSignature, roleIn, type Who } from './signature'
import { find, hide, piece, words, type Found, type Span } from './text'
import { minutesIn, whenIn, type Clock, type When } from './when'

export type Kind = 'talk' | 'reminder' | 'person'
export type Medium = 'phone' | 'video' | 'coffee' | 'in_person'

/** What a text means, and where each part of it stands. */
export interface Reading extends Who {
  kind: Kind
  when: When | undefined
  minutes: Found<number> | undefined
  medium: Found<Medium> | undefined
  /** Where the talk will be. */
  place: Found | undefined
  /** Where they met. */
  met: Found | undefined
  /** What to ask them about. */
  curious: Found | undefined
  /** What to be reminded of. */
  what: Found | undefined
  /** What fits nowhere else. */
  about: Found | undefined
}

export interface Known extends Clock {
  /** Names that are known already: they are read whole, whatever their case. */
  names: readonly string[]
}

const REMIND =
  /^\s*(?:(?:please\s+)?remind me(?:\s+(?:to|about))?|reminder:?|todo:?|(?:don['’]t|do not) forget(?:\s+to)?|follow[- ]?up:?|erinner[e]? mich(?:\s+daran)?,?|erinnerung:?|vergiss nicht,?|wiedervorlage:?)(?![\p{L}\p{N}])\s*/iu
/** Things one does to somebody, with their name behind. */
const DO =
  /(?:call|ring|phone|e-?mail|mail|write(?:\s+to)?|text|message|ping|nudge|thank|ask|tell|send|congratulate|invite|follow up with|check in with|get back to|reply to|answer|ruf|schreib[e]?|danke?|frag[e]?|sag[e]?|schick[e]?|antworte)(?![\p{L}\p{N}])\s+(?!(?:with|mit)(?![\p{L}\p{N}]))/iu
const DO_FIRST = new RegExp(`^\\s*${DO.source}`, 'iu')
const DO_LAST =
  /(?<![\p{L}\p{N}])(?:anrufen|anschreiben|schreiben|danken|fragen|mailen|antworten|treffen erinnern)(?![\p{L}\p{N}])/iu
const TO_SOMEBODY = words('with|to|bei|mit|an|für|for')

const MEDIA: [Medium, RegExp][] = [
  [
    'video',
    words(
      'video(?:\\s*(?:call|chat|anruf|gespräch))?|zoom|teams|google meet|facetime|skype|videocall',
    ),
  ],
  [
    'coffee',
    words(
      'coffee|lunch|breakfast|brunch|tea|drinks?|beer|dinner|kaffee|mittagessen|frühstück|tee|bier|abendessen',
    ),
  ],
  ['phone', words('(?:phone\\s*)?call|phone|telefonat|telefon|telefonieren|anruf')],
  ['in_person', words('in person|meeting|meet(?:\\s+up)?|walk|visit|treffen|spaziergang|besuch')],
]
const TALK = words('talk|chat|interview|conversation|gespräch|sprechen|reden|termin')
const WITH = words('with|mit|(?<=talk\\s|chat\\s|speak\\s)to')

const MET =
  /^\s*(?:(?:i|ich)\s+)?(?:(?:just|yesterday|gestern|today|heute)\s+)?(met|traf|getroffen|kennengelernt|habe?|spoke (?:to|with)|talked (?:to|with))(?:\s+mit)?(?![\p{L}\p{N}])\s*/iu
const ADD =
  /^\s*(?:add|new|neu(?:e[rn]?)?|hinzufügen)(?:\s+(?:contact|person|kontakt))?:?(?![\p{L}\p{N}])\s*/iu
const ASK =
  /^\s*(?:ask|frag(?:en|e)?)(?:\s+(?:him|her|them|ihn|sie|about|on|nach|über|zu))*(?![\p{L}\p{N}])\s*/iu
const ASK_LAST = /^\s*(?:nach|zu|über)\s+(.+?)\s+fragen\s*$/iu
const MET_LAST = /(?<![\p{L}\p{N}])(?:getroffen|kennengelernt)(?![\p{L}\p{N}])/iu
const PLACE =
  /^\s*(?:at|in|on|during|bei|beim|auf|an|am|im|in)(?:\s+(?:the|der|dem|den|einer|einem|a|an))?\s+/iu
const AS =
  /^\s*(?:(?:is|works|working|ist|arbeitet)\s+)?(?:(?:as|als)\s+)?(?:(?:an?|the|eine?)\s+)?/iu

function blank(kind: Kind): Reading {
  return {
    kind,
    when: undefined,
    minutes: undefined,
    medium: undefined,
    place: undefined,
    met: undefined,
    curious: undefined,
    what: undefined,
    about: undefined,
    name: undefined,
    title: undefined,
    organization: undefined,
    location: undefined,
    emails: [],
    phones: [],
    links: [],
  }
}

/**
 * What a line typed in a hurry, or something pasted, most likely means. Pure: the same text, time,
 * zone and names give the same answer; it never throws, and every span lies inside the text.
 */
export function read(text: string, known: Known): Reading {
  const details = detailsIn(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  if (lines > 1) return { ...blank('person'), ...readSignature(text) }

  const plain = hide(text, [...details.emails, ...details.phones, ...details.links])
  const minutes = minutesIn(plain)
  const unlong = minutes === undefined ? plain : hide(plain, [minutes])
  const when = whenIn(unlong, known)
  const rest = when === undefined ? unlong : hide(unlong, when.spans)
  const all = { ...details, minutes, when }

  return (
    reminderIn(rest, known, all, true) ??
    metIn(rest, known, all) ??
    talkIn(rest, known, all) ??
    reminderIn(rest, known, all, false) ??
    personAt(rest, 0, known, { ...blank('person'), ...details })
  )
}

type Read = Pick<Reading, 'emails' | 'phones' | 'links' | 'minutes' | 'when'>

/** "Remind me to …", or an order to oneself that begins or ends with what is to be done. */
function reminderIn(rest: string, known: Known, all: Read, asked: boolean): Reading | undefined {
  const lead = REMIND.exec(rest)?.[0].length ?? 0
  const first = DO_FIRST.exec(rest.slice(lead))
  const last = DO_LAST.exec(rest)
  if (lead === 0 && (asked || (first === null && last === null))) {
    if (first === null || !asked) return undefined
  }
  const what = piece(rest, lead, rest.length)
  const inside = new RegExp(`(?<![\\p{L}\\p{N}])${DO.source}`, 'iu').exec(rest.slice(lead))
  const somebody = TO_SOMEBODY.exec(rest.slice(lead))
  const from =
    first !== null
      ? lead + first[0].length
      : last !== null
        ? lead
        : inside !== null
          ? lead + inside.index + inside[0].length
          : somebody !== null
            ? lead + somebody.index + somebody[0].length
            : lead
  const name = nameAt(rest, from, known.names)
  return { ...blank('reminder'), ...all, what, name }
}

/** "Met Bo at …": somebody new, whatever else the line says. */
function metIn(rest: string, known: Known, all: Read): Reading | undefined {
  const begin = MET.exec(rest)
  const end = find(MET_LAST, rest)
  const lead = begin ?? ADD.exec(rest)
  if (lead === null && end === undefined) return undefined
  const { when: _when, minutes: _minutes, ...details } = all
  return personAt(
    end === undefined ? rest : hide(rest, [end]),
    lead?.[0].length ?? 0,
    known,
    { ...blank('person'), ...details },
    begin !== null || end !== undefined,
  )
}

/** A way to talk, or the word for it, with somebody. */
function talkIn(rest: string, known: Known, all: Read): Reading | undefined {
  const media = MEDIA.flatMap(([value, pattern]) => {
    const found = find(pattern, rest)
    return found === undefined ? [] : [{ value, start: found.start, end: found.end }]
  }).sort((a, b) => a.start - b.start)
  // "Video call" says video; "meet" only when nothing says more.
  const medium = media.find((one) => one.value !== 'in_person') ?? media[0]
  const talk = find(TALK, rest)
  const together = find(WITH, rest)
  const word = medium ?? talk
  if (word === undefined) return undefined
  if (together === undefined && all.when === undefined) return undefined
  // "Call Ana tomorrow" is something to do; "call with Ana" is a talk.
  if (together === undefined && medium?.value === 'phone' && DO_FIRST.test(rest)) return undefined
  const hidden = hide(rest, media)
  const before = nameAt(rest, 0, known.names)
  const name =
    together !== undefined
      ? nameAt(rest, together.end, known.names)
      : (nameAt(hidden, word.end, known.names) ??
        (before !== undefined && before.end <= word.start ? before : undefined))
  const place = placeAt(rest, Math.max(name?.end ?? 0, word.end))
  return { ...blank('talk'), ...all, medium, name, place }
}

/** "At Café Example", right behind whom one meets. */
function placeAt(rest: string, from: number): Found | undefined {
  const lead = PLACE.exec(rest.slice(from))?.[0].length
  if (lead === undefined) return undefined
  const length = /[,;\u{e000}]|$/u.exec(rest.slice(from + lead))?.index ?? 0
  return piece(rest, from + lead, from + lead + length)
}

/** A person, and behind commas what is known of them. */
function personAt(rest: string, from: number, known: Known, start: Reading, met = false): Reading {
  const reading = { ...start, name: nameAt(rest, from, known.names) }
  const after = reading.name?.end ?? from
  let at = after
  for (const [index, raw] of rest.slice(after).split(/[,;]/u).entries()) {
    segment(rest, { start: at, end: at + raw.length }, reading, met && index === 0)
    at += raw.length + 1
  }
  return reading
}

/** Gives one piece between commas to the part of the reading that it speaks of. */
function segment(text: string, { start, end }: Span, reading: Reading, met: boolean): void {
  const raw = text.slice(start, end)
  const whole = piece(text, start, end)
  if (whole === undefined) return
  const ask = ASK.exec(raw)
  const place = PLACE.exec(raw)
  const askLast = ASK_LAST.exec(raw)?.[1]
  if (askLast !== undefined && reading.curious === undefined) {
    const from = start + raw.indexOf(askLast)
    reading.curious = piece(text, from, from + askLast.length)
  } else if (ask !== null && reading.curious === undefined) {
    reading.curious = piece(text, start + ask[0].length, end)
  } else if (place !== null && met) {
    reading.met = piece(text, start + place[0].length, end)
  } else if (place !== null && reading.organization === undefined) {
    reading.organization = piece(text, start + place[0].length, end)
  } else if (reading.title === undefined) {
    const as = start + (AS.exec(raw)?.[0].length ?? 0)
    const role = roleIn(text, as, end)
    reading.title = role.title ?? piece(text, as, end)
    reading.organization ??= role.organization
  } else if (reading.organization === undefined) {
    reading.organization = whole
  } else {
    reading.about =
      reading.about === undefined ? whole : piece(text, reading.about.start, whole.end)
  }
}
