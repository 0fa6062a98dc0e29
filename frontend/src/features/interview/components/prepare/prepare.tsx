import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { isPast, questionsQuery } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { readinessQuery } from '@/api/reads/talk'
import { sayMissing } from '@/i18n/say-missing'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import { isText } from '@/lib/shape'
import { useNow } from '@/lib/use-now'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Ring } from '@/ui/ring'
import { addQuestion, startTalk } from '../../writes'
import type { TalkProps } from '../interview'
import { Ahead } from './ahead'
import { Before } from './before'
import { Known } from './known'
import { LastTime } from './last-time'
import { Pitch } from './pitch'
import { Questions } from './questions'

const Finish = part(() => import('../finish'))

const HOUR = 3_600_000

/** Before the talk: what is missing, the questions, what is known, the pitch. */
export default function Prepare({ talk, contact }: TalkProps) {
  const [finishing, setFinishing] = useState(false)
  const now = useNow()
  const near = Date.parse(talk.starts_at) - now.getTime() < HOUR
  const past = isPast(talk, now)
  const questions = useQuery(questionsQuery(talk.id)).data?.items
  const line = useDraft(useMe().id, `question/${talk.id}`, '', isText)
  const add = () => {
    const text = line.value?.trim() ?? ''
    if (text === '') return
    addQuestion(talk.id, text, questions?.length ?? 0)
    line.write('')
    void line.drop()
  }
  const begin = () => {
    // What stands in the line is to be asked as well.
    add()
    startTalk(talk.id)
  }
  const start = (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="main" className="min-h-14 px-7 text-lead" onClick={begin}>
        {t('interview.start')}
        <Icon name="forward" className="size-5" />
      </Button>
      <Button look="quiet" className="max-sm:-ml-3" onClick={() => setFinishing(true)}>
        {t('interview.alreadyHeld')}
      </Button>
    </div>
  )
  const itsOver = (
    <section aria-labelledby="over" className="rounded-card bg-accent-wash p-6">
      <h2 id="over" className="mb-4">
        {t('interviews.open')}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="main" onClick={() => setFinishing(true)}>
          {t('interview.alreadyHeld')}
          <Icon name="forward" className="size-5" />
        </Button>
        <Button look="quiet" className="max-sm:-ml-3" onClick={begin}>
          {t('interview.start')}
        </Button>
      </div>
    </section>
  )
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-12 wide:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-12">
        {past ? itsOver : <Ready talkId={talk.id} />}
        {near && !past && start}
        <Questions talk={talk} line={line} onAdd={add} />
        <LastTime talk={talk} />
        <Ahead talk={talk} />
        <Before talk={talk} />
        {!near && start}
      </div>
      <aside className="flex flex-col gap-10" aria-label={t('prepare.label')}>
        <Known contact={contact} talkId={talk.id} />
        <Pitch />
      </aside>
      {finishing && (
        <Suspense>
          <Finish
            talk={talk}
            contact={contact}
            onFinish={add}
            onClose={() => setFinishing(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

/** How far the preparation is, as a ring and in a sentence. */
function Ready({ talkId }: { talkId: string }) {
  const readiness = useQuery(readinessQuery(talkId)).data
  if (readiness === undefined) return <div className="h-20" />
  const { ready, share, missing } = readiness
  return (
    <section aria-labelledby="ready" className="flex items-center gap-5">
      <Ring share={share} className="size-20 shrink-0" />
      <div>
        <h2 id="ready">
          {ready ? t('prepare.ready') : t('prepare.share', { count: missing.length })}
        </h2>
        <p className="mt-1 text-ink-soft">
          {ready ? t('prepare.readyHint') : missing.map(sayMissing).join(' ')}
        </p>
      </div>
    </section>
  )
}
