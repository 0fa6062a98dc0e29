import { t } from '@/i18n/talks'
import { Button } from '@/ui/button'
import type { TimeLeft } from '../../timer'
import { tick, type Question } from '../../writes'

interface Props {
  question: Question | undefined
  mood: TimeLeft['mood']
  insisted: boolean
  onInsisted: (insisted: boolean) => void
  /** While writing there is little room: one line then. */
  place: 'paper' | 'notes' | 'writing'
}

/** Comes up at the alarm: the one question that leads to the next person, and then the way out. */
export function MustAsk({ question, mood, insisted, onInsisted, place }: Props) {
  const small = place === 'writing'
  const open = question?.asked === false
  return (
    <>
      <p className="sr-only" role="status">
        {mood === 'ending' && t('must.announce')}
        {mood === 'over' && t('timer.over')}
      </p>
      {mood !== 'calm' && open && (
        <section
          aria-label={t('must.label')}
          className={`rise flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card ${place === 'paper' ? 'bg-surface' : 'bg-accent-wash'} ${small ? 'px-4 py-2' : 'px-5 py-4'}`}
        >
          {!small && <p className="w-full text-small font-semibold text-accent">{t('must.now')}</p>}
          <p
            className={`min-w-0 grow basis-36 font-semibold ${small ? 'truncate' : 'text-lead leading-snug'}`}
          >
            {question.text}
          </p>
          <Button look="main" icon="check" onClick={() => tick(question, true)}>
            {t('must.tick')}
          </Button>
        </section>
      )}
      {mood === 'over' && !small && (
        <label className="flex min-h-12 cursor-pointer items-center gap-3 px-1">
          <input
            type="checkbox"
            checked={insisted}
            onChange={(event) => onInsisted(event.target.checked)}
            className="size-6 shrink-0 accent-accent"
          />
          <span className="font-medium">{t('must.insisted')}</span>
        </label>
      )}
    </>
  )
}
