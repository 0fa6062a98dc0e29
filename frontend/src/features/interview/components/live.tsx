import { lazy, Suspense, useEffect, useState } from 'react'
import { t } from '@/i18n/talks'
import { useNow } from '@/lib/use-now'
import { useWakeLock } from '@/lib/use-wake-lock'
import { Button } from '@/ui/button'
import { Dial } from '@/ui/mark'
import { minutesAndSeconds, timeLeft } from '../timer'
import type { TalkProps } from './interview'
import { NotesPanel } from './notes-panel'
import { QuestionList } from './question-list'

const Finish = lazy(() => import('./finish'))

/** The talk goes on: time, questions, notes, nothing else. */
export function Live({ talk, contact }: TalkProps) {
  const [finishing, setFinishing] = useState(false)
  return (
    <div className="grid gap-x-16 gap-y-10 pb-28 desk:pb-0 wide:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Timer startedAt={talk.started_at ?? talk.starts_at} minutes={talk.minutes_agreed} />
          <Button look="soft" icon="check" onClick={() => setFinishing(true)}>
            {t('interview.finish')}
          </Button>
        </div>
        <div className="mt-8">
          <QuestionList talk={talk} live />
        </div>
      </div>
      <div className="min-w-0">
        <NotesPanel interviewId={talk.id} live />
      </div>
      {finishing && (
        <Suspense>
          <Finish talk={talk} contact={contact} onClose={() => setFinishing(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Timer({ startedAt, minutes }: { startedAt: string; minutes: number }) {
  const now = useNow(1000)
  const awake = useWakeLock()
  const { seconds, share, mood } = timeLeft(new Date(startedAt), minutes, now)
  useEffect(() => {
    // Felt in the pocket; what is seen says the same.
    if (mood !== 'calm') navigator.vibrate?.([200, 100, 200])
  }, [mood])
  return (
    <div className="flex items-center gap-6">
      <Dial
        share={share}
        className={`size-24 shrink-0 ${mood === 'calm' ? 'text-line-strong' : 'text-late'}`}
      />
      <div>
        <p
          role="timer"
          className={`text-display font-bold tracking-tight tabular-nums ${mood === 'calm' ? '' : 'text-late'}`}
        >
          {minutesAndSeconds(seconds)}
        </p>
        <p className={mood === 'calm' ? 'text-ink-soft' : 'font-semibold text-late'} role="status">
          {t(`timer.${mood}`)}
        </p>
        <p className="text-small text-ink-soft">{awake ? t('timer.awake') : t('timer.mayLock')}</p>
      </div>
    </div>
  )
}
