import type { Contact } from '@/api/reads/contacts'
import { has, haystack, prefixesOf } from '@/lib/words'

const heard = new WeakMap<Contact, string>()

/** What somebody is found by: the same texts as in the API. Worked out once for each. */
function wordsOf(person: Contact): string {
  let words = heard.get(person)
  if (words === undefined) {
    words = haystack([
      person.name,
      person.given_name,
      person.family_name,
      person.title,
      person.organization?.name,
      person.location,
      person.about,
      ...person.emails.map((email) => email.value),
      ...person.interest.map((interest) => interest.detail),
      ...person.common_ground,
      ...person.tags,
    ])
    heard.set(person, words)
  }
  return words
}

/** Those of the people at hand who match. */
export function narrowed(people: readonly Contact[], typed: string): Contact[] {
  const prefixes = prefixesOf(typed)
  return people.filter((person) => has(wordsOf(person), prefixes))
}

/**
 * The people at hand who match, joined with what the API found. Nobody who is shown already moves:
 * the others come after them. Once the API has told all, who is not among them goes.
 */
export function joined(
  here: readonly Contact[],
  found: readonly Contact[],
  complete: boolean,
): Contact[] {
  const newest = new Map(found.map((person) => [person.id, person]))
  const shown = here
    .filter((person) => !complete || newest.has(person.id))
    .map((person) => newest.get(person.id) ?? person)
  const known = new Set(shown.map((person) => person.id))
  return [...shown, ...found.filter((person) => !known.has(person.id))]
}
