import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { Schema } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { researchQuery, TOPICS } from '@/api/reads/person'
import { promisesWithQuery } from '@/api/reads/talk'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { shortDay } from '@/lib/dates'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { Button } from '@/ui/button'
import { OffTheRecord } from '@/ui/off-the-record'
import { WebLink } from '@/ui/web-link'

type Fact = Schema<'Research'>

const AddFact = part(() => import('@/commands/add-fact'))

/** To read again before the talk: what was found out, what both share, what was promised. */
export function Known({ contact, talkId }: { contact: Contact; talkId: string }) {
  const facts = useQuery(researchQuery(contact.id)).data?.items ?? []
  const [adding, setAdding] = useState(false)
  const topics = TOPICS.filter((topic) => facts.some((fact) => fact.topic === topic))
  const shared = [...contact.common_ground, ...contact.mutual_contacts]
  return (
    <>
      <section aria-labelledby="known">
        <h2 id="known" className="mb-3 text-lead">
          {t('prepare.known')}
        </h2>
        {facts.length === 0 && !adding && (
          <p className="text-ink-soft">{t('prepare.nothingKnown')}</p>
        )}
        <dl className="flex flex-col gap-4">
          {topics.map((topic) => (
            <div key={topic}>
              <dt className="text-small font-semibold text-ink-soft">{t(`known.${topic}`)}</dt>
              {facts
                .filter((fact) => fact.topic === topic)
                .map((fact) => (
                  <dd key={fact.id} id={`fact-${fact.id}`} className="mt-1">
                    {fact.detail} <Origin fact={fact} />
                  </dd>
                ))}
            </div>
          ))}
        </dl>
        {adding ? (
          <Suspense>
            <AddFact
              contactId={contact.id}
              nameOf={(topic) => t(`known.${topic}`)}
              onDone={() => setAdding(false)}
            />
          </Suspense>
        ) : (
          <Button look="quiet" icon="plus" className="mt-2 -ml-3" onClick={() => setAdding(true)}>
            {t('prepare.addFact')}
          </Button>
        )}
      </section>
      {shared.length > 0 && (
        <section aria-labelledby="shared">
          <h2 id="shared" className="mb-2 text-lead">
            {t('prepare.shared')}
          </h2>
          <ul>
            {shared.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      <Promised contact={contact} talkId={talkId} />
    </>
  )
}

/** Where it was found and when, in one quiet line. */
function Origin({ fact }: { fact: Fact }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const day =
    fact.found_on === null ? '' : shortDay(new Date(`${fact.found_on}T12:00:00Z`), now, zone)
  return (
    <span className="block text-small text-ink-soft">
      {fact.source !== null && (
        <WebLink to={fact.source} className="underline underline-offset-4" />
      )}
      {fact.source !== null && day !== '' && ' · '}
      {day} {fact.off_the_record && <OffTheRecord />}
    </span>
  )
}

/** What the two promised each other before, and is still open. */
function Promised({ contact, talkId }: { contact: Contact; talkId: string }) {
  const all = useQuery(promisesWithQuery(contact.id)).data?.items ?? []
  const open = all.filter((one) => one.kept_at === null && one.interview_id !== talkId)
  if (open.length === 0) return null
  const groups = [
    [t('prepare.mine'), open.filter((one) => one.by === 'me')],
    [t('prepare.theirs', { name: nameOf(contact) }), open.filter((one) => one.by === 'them')],
  ] as const
  return (
    <section aria-labelledby="promised">
      <h2 id="promised" className="mb-2 text-lead">
        {t('prepare.promised')}
      </h2>
      {groups.map(
        ([title, promises]) =>
          promises.length > 0 && (
            <div key={title} className="mb-3">
              <h3 className="text-small font-semibold tracking-normal text-ink-soft">{title}</h3>
              <ul>
                {promises.map((one) => (
                  <li key={one.id} className="mt-1">
                    {one.text} {one.off_the_record && <OffTheRecord />}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
