import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { researchQuery } from '@/api/reads/person'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { Button } from '@/ui/button'
import { Labelled } from '@/ui/labelled'
import { OffTheRecord } from '@/ui/off-the-record'
import { WebLink } from '@/ui/web-link'

const AddFact = part(() => import('@/commands/add-fact'))

/** What was found out about a person beforehand, and where. */
export function Research({ contactId }: { contactId: string }) {
  const facts = useQuery(researchQuery(contactId)).data?.items ?? []
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="research">
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 id="research">{t('research.title')}</h2>
        {!adding && (
          <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('research.add')}
          </Button>
        )}
      </div>
      {facts.length === 0 && !adding && <p className="text-ink-soft">{t('research.none')}</p>}
      <ul className="flex flex-col gap-3">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Labelled label={t(`topic.${fact.topic}`)}>{fact.detail}</Labelled>{' '}
            {fact.off_the_record && <OffTheRecord />}
            {fact.source !== null && (
              <span className="block text-small text-ink-soft">
                <WebLink to={fact.source} className="underline underline-offset-4" />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Suspense>
        {adding && (
          <AddFact
            contactId={contactId}
            nameOf={(topic) => t(`topic.${topic}`)}
            onDone={() => setAdding(false)}
          />
        )}
      </Suspense>
    </section>
  )
}
