/** Noting what one found out about a person. */
export const facts = {
  'fact.detail': 'What you found out',
  'fact.topic': 'About',
  'fact.source': 'Where',
  'fact.save': 'Keep it',
} as const
