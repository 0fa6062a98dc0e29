import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/messages'

/** What the user must still say themselves stands as this in a draft. */
export const GAP = '…'

/** How one would greet them: by the first name where it is known. */
export function firstNameOf(contact: Pick<Contact, 'given_name' | 'name'>): string {
  return contact.given_name ?? contact.name?.split(' ')[0] ?? t('starter.there')
}

interface Asker {
  name: string | null
  goal: string
}

/**
 * A first message from what is known: why them, what is shared, a short ask with an odd number of
 * minutes, an easy way out. Gaps are left where only the user knows what to say.
 */
export function startMessage(contact: Contact, me: Asker, minutes: number): string {
  const why = contact.interest[0]?.detail ?? GAP
  const shared =
    contact.mutual_contacts[0] === undefined
      ? contact.common_ground[0] === undefined
        ? ''
        : t('starter.shared', { shared: contact.common_ground[0] })
      : t('starter.mutual', { name: contact.mutual_contacts[0] })
  return [
    t('starter.hello', { name: firstNameOf(contact) }),
    [t('starter.why', { why }), shared].filter(Boolean).join(' '),
    t('starter.ask', { minutes }),
    t('starter.out'),
    t('starter.bye', { name: me.name ?? GAP }),
  ].join('\n\n')
}

/** Words as people count them. */
export function wordCount(text: string): number {
  return text.match(/[\w\p{L}’'-]+/gu)?.length ?? 0
}
