import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { readinessQuery } from '@/api/reads/interviews'
import { researchQuery } from '@/api/reads/person'
import { useMe } from '@/api/reads/me'
import { sayCode, t } from '@/i18n/talks'
import { step } from '@/offline/operations'
import { write } from '@/offline/write'
import { Button, ButtonLink } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Dial } from '@/ui/mark'
import { startTalk } from '../mutations'
import type { TalkProps } from './interview'
import { QuestionList } from './question-list'

const Finish = lazy(() => import('./finish'))

/** Before the talk: what is missing, the questions, what is known, the pitch. */
export function Prepare({ talk, contact }: TalkProps) {
  const [finishing, setFinishing] = useState(false)
  return (
    <div className="grid gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="min-w-0">
        <Ready talkId={talk.id} />
        <QuestionList talk={talk} live={false} />
        <div className="mt-10 flex flex-wrap items-center gap-3">
          <Button look="main" onClick={() => startTalk(talk.id)}>
            {t('interview.start')}
            <Icon name="forward" className="size-5" />
          </Button>
          <Button look="quiet" onClick={() => setFinishing(true)}>
            {t('interview.alreadyHeld')}
          </Button>
        </div>
      </div>
      <aside className="flex flex-col gap-9" aria-label={t('prepare.label')}>
        <Known contactId={contact.id} />
        <Pitch />
      </aside>
      {finishing && (
        <Suspense>
          <Finish talk={talk} contact={contact} onClose={() => setFinishing(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Ready({ talkId }: { talkId: string }) {
  const readiness = useQuery(readinessQuery(talkId)).data
  if (readiness === undefined) return <div className="h-24" />
  return (
    <section aria-labelledby="ready" className="mb-10 flex items-start gap-5">
      <Dial share={readiness.share} className="size-14 shrink-0 text-line-strong" />
      <div>
        <h2 id="ready" className="text-lead">
          {readiness.ready ? t('prepare.ready') : t('prepare.missing')}
        </h2>
        <ul className="mt-1 text-ink-soft">
          {readiness.missing.map((one) => (
            <li key={one.code}>{sayCode('missing', one.code, {}, one.detail)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Known({ contactId }: { contactId: string }) {
  const facts = useQuery(researchQuery(contactId)).data?.items ?? []
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="mb-3 text-lead">
        {t('prepare.known')}
      </h2>
      {facts.length === 0 ? (
        <p className="text-ink-soft">{t('research.none')}</p>
      ) : (
        <ul className="flex flex-col gap-2 border-l-[3px] border-accent pl-4">
          {facts.map((fact) => (
            <li key={fact.id}>{fact.detail}</li>
          ))}
        </ul>
      )}
      <ButtonLink
        to="/people/$contactId"
        params={{ contactId }}
        search={{}}
        look="quiet"
        icon="plus"
        className="mt-2 -ml-3"
      >
        {t('research.add')}
      </ButtonLink>
    </section>
  )
}

/** The pitch, and that it was read again. */
function Pitch() {
  const me = useMe()
  return (
    <section aria-labelledby="pitch">
      <h2 id="pitch" className="mb-3 text-lead">
        {t('prepare.pitch')}
      </h2>
      {me.pitch === '' ? (
        <p className="text-ink-soft">{t('prepare.noPitch')}</p>
      ) : (
        <p className="whitespace-pre-line">{me.pitch}</p>
      )}
      <div className="mt-2 -ml-3 flex flex-wrap">
        {me.pitch !== '' && (
          <Button
            look="quiet"
            icon="check"
            onClick={() => write(step('/api/v1/me/pitch-read', {}))}
          >
            {t('prepare.pitchRead')}
          </Button>
        )}
        <ButtonLink
          to="/settings/$part"
          params={{ part: 'you' }}
          hash="pitch"
          look="quiet"
          icon="note"
        >
          {me.pitch === '' ? t('prepare.writePitch') : t('prepare.changePitch')}
        </ButtonLink>
      </div>
    </section>
  )
}
