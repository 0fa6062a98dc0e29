import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/messages'

/** What is known about them: the stuff that a good reason is made of. */
export function Known({ contact }: { contact: Contact }) {
  const facts = [
    ...contact.interest.map((interest) => interest.detail),
    ...contact.common_ground,
    ...(contact.mutual_contacts.length > 0
      ? [t('advice.mutual', { names: contact.mutual_contacts.join(', ') })]
      : []),
  ]
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="mb-3 text-lead">
        {t('advice.facts')}
      </h2>
      <ul className="flex flex-col gap-2 border-l-[3px] border-accent pl-4">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  )
}
