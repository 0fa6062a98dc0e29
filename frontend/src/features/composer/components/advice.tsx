import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/messages'

const POINTS = [
  'advice.why',
  'advice.shared',
  'advice.minutes',
  'advice.noJob',
  'advice.out',
] as const

/** Beside the text: what is known about them, and what makes people answer. */
export function Advice({ contact }: { contact: Contact }) {
  const facts = [
    ...contact.interest.map((interest) => interest.detail),
    ...contact.common_ground,
    ...(contact.mutual_contacts.length > 0
      ? [t('advice.mutual', { names: contact.mutual_contacts.join(', ') })]
      : []),
  ]
  return (
    <aside className="flex flex-col gap-9 wide:pt-16" aria-label={t('advice.label')}>
      {facts.length > 0 && (
        <section aria-labelledby="advice-facts">
          <h2 id="advice-facts" className="mb-3 text-lead">
            {t('advice.facts')}
          </h2>
          <ul className="flex flex-col gap-2 border-l-[3px] border-accent pl-4">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="advice-points">
        <h2 id="advice-points" className="mb-3 text-lead">
          {t('advice.title')}
        </h2>
        <ol className="flex list-decimal flex-col gap-2.5 pl-5 text-ink-soft marker:font-semibold marker:text-accent">
          {POINTS.map((point) => (
            <li key={point} className="pl-1">
              {t(point)}
            </li>
          ))}
        </ol>
      </section>
    </aside>
  )
}
