import type { facts as english } from '../en/facts'
import type { Translation } from '../translate'

/** Noting what one found out about a person. */
export const facts = {
  'fact.detail': 'Was du herausgefunden hast',
  'fact.topic': 'Worüber',
  'fact.source': 'Wo',
  'fact.save': 'Festhalten',
} as const satisfies Translation<typeof english>
