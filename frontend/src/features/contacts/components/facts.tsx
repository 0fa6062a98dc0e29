import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Versioned } from '@/api/client'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { useInlineDraft } from '@/offline/use-inline-draft'
import { Icon, type IconName } from '@/ui/icon'
import { InlineText } from '@/ui/inline-text'
import { Labelled } from '@/ui/labelled'
import { WebLink } from '@/ui/web-link'
import { changeContact } from '../mutations'
import { Cadence } from './cadence'
import { Research } from './research'

/** What is known about a person: why them, what is shared, what was found out, how to reach them. */
export function Facts({ contact, onEdit }: { contact: Versioned<Contact>; onEdit: () => void }) {
  const reachable = contact.emails.length + contact.phones.length + contact.links.length > 0
  const about = useInlineDraft(useMe().id, `contact/${contact.id}/about`)
  const bare =
    contact.interest.length + contact.common_ground.length + contact.mutual_contacts.length === 0
  return (
    <div className="flex flex-col gap-9">
      <section aria-labelledby="why">
        <h2 id="why" className="mb-3">
          {t('facts.why')}
        </h2>
        {bare && (
          <p className="text-ink-soft">
            {t('facts.noWhy')}{' '}
            <button type="button" className="link" onClick={onEdit}>
              {t('facts.addWhy')}
            </button>
          </p>
        )}
        <ul className="flex flex-col gap-2">
          {contact.interest.map(({ kind, detail }) => (
            <li key={kind + detail}>
              <Labelled label={t(`interest.${kind}`)}>{detail}</Labelled>
            </li>
          ))}
          {contact.common_ground.map((shared) => (
            <li key={shared}>
              <Labelled label={t('facts.shared')}>{shared}</Labelled>
            </li>
          ))}
          {contact.mutual_contacts.length > 0 && (
            <li>
              <Labelled label={t('facts.mutual')}>{contact.mutual_contacts.join(', ')}</Labelled>
            </li>
          )}
          {contact.introduced_by_id !== null && <Introduced id={contact.introduced_by_id} />}
        </ul>
        <div className="mt-4">
          <InlineText
            label={t('contact.about')}
            value={contact.about ?? ''}
            invitation={t('person.addNote')}
            maxLength={5000}
            several
            draft={about}
            onSave={(text) => changeContact(contact, { about: text === '' ? null : text })}
          />
        </div>
      </section>
      <Research contactId={contact.id} />
      {reachable && (
        <section aria-labelledby="reach">
          <h2 id="reach" className="mb-2">
            {t('facts.reach')}
          </h2>
          <ul>
            {contact.emails.map(({ value }) => (
              <Way key={value} icon="mail">
                <a href={`mailto:${value}`}>{value}</a>
              </Way>
            ))}
            {contact.phones.map(({ value }) => (
              <Way key={value} icon="phone">
                <a href={`tel:${value.replaceAll(/[^+\d]/g, '')}`}>{value}</a>
              </Way>
            ))}
            {contact.links.map(({ value }) => (
              <Way key={value} icon="link">
                <WebLink to={value} />
              </Way>
            ))}
          </ul>
        </section>
      )}
      <Cadence contact={contact} />
    </div>
  )
}

function Way({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3">
      <Icon name={icon} className="size-5 shrink-0 text-ink-soft" />
      {/* As high as a thumb needs it. */}
      <span className="min-w-0 break-words *:[a]:inline-flex *:[a]:min-h-11 *:[a]:items-center *:[a]:underline *:[a]:decoration-line-strong *:[a]:underline-offset-4 *:[a]:hover:text-accent">
        {children}
      </span>
    </li>
  )
}

function Introduced({ id }: { id: string }) {
  const by = useQuery(contactQuery(id)).data
  if (by === undefined) return null
  return (
    <li>
      <Labelled label={t('facts.introducedBy')}>
        <Link to="/people/$contactId" params={{ contactId: id }} className="link">
          {nameOf(by)}
        </Link>
      </Labelled>
    </li>
  )
}
