import { useQuery } from '@tanstack/react-query'
import type { Schema } from '@/api/client'
import { personAgendaQuery, whereTo, type AgendaEntry } from '@/api/reads/agenda'
import { useMe } from '@/api/reads/me'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { sayReason } from '@/i18n/say-reason'
import { clockTime, relativeDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { Button, ButtonLink } from '@/ui/button'

interface Props {
  contact: Contact
  /** The newest ask that went out. */
  sent: Schema<'Outreach'> | undefined
  onAnswer: () => void
  onPlan: () => void
}

/** What comes next with this person, and the two or three things one may do instead. */
export function NextStep({ contact, sent, onAnswer, onPlan }: Props) {
  const now = useNow()
  const agenda = useQuery(personAgendaQuery(contact.id))
  const waiting = sent?.status === 'sent' || sent?.status === 'unanswered'
  // Until the agenda has heard of it, it still asks for the message that is out.
  const done = (entry: AgendaEntry) =>
    waiting &&
    (entry.kind === 'first_message' ||
      (entry.kind === 'finish_draft' && entry.href === `/api/v1/outreach/${sent.id}`))
  const next = agenda.data?.items.find((entry) => !done(entry))
  // The nudge that is planned for later is no work yet.
  const resting =
    waiting && next?.kind === 'nudge' && next.due_at !== null && new Date(next.due_at) > now
  return (
    <section aria-labelledby="next" className="mt-8 rounded-card bg-accent-wash p-5 sm:p-7">
      <h2 id="next" className="text-body font-semibold text-accent">
        {t('next.title')}
      </h2>
      {waiting && <p className="mt-1 text-lead">{t('next.waiting')}</p>}
      {next !== undefined && <Reason entry={next} small={waiting} />}
      {agenda.data !== undefined && next === undefined && !waiting && (
        <p className="mt-1 text-lead">{t('next.nothing')}</p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {waiting && (
          <Button look="main" icon="check" onClick={onAnswer}>
            {t('answer.log')}
          </Button>
        )}
        {next !== undefined && !resting && <Act entry={next} main={!waiting} onPlan={onPlan} />}
        {agenda.data !== undefined && next === undefined && !waiting && (
          <ButtonLink
            to="/people/$contactId/write"
            params={{ contactId: contact.id }}
            search={{}}
            icon="send"
          >
            {t('person.write')}
          </ButtonLink>
        )}
        {next?.kind !== 'agree_time' && (
          <Button icon="calendar" onClick={onPlan}>
            {t('interview.plan')}
          </Button>
        )}
      </div>
    </section>
  )
}

function Reason({ entry, small }: { entry: AgendaEntry; small: boolean }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const due = entry.due_at === null ? undefined : new Date(entry.due_at)
  return (
    <p className={small ? 'mt-1 text-ink-soft' : 'mt-1 text-lead'}>
      {sayReason(entry)}
      {due !== undefined && due > now && !small && (
        <span className="block text-small text-ink-soft">
          {t('next.due', { day: relativeDay(due, now, zone), time: clockTime(due, zone) })}
        </span>
      )}
    </p>
  )
}

function Act({ entry, main, onPlan }: { entry: AgendaEntry; main: boolean; onPlan: () => void }) {
  const look = main ? 'main' : 'plain'
  if (entry.kind === 'agree_time') {
    return (
      <Button look={look} onClick={onPlan}>
        {t('act.agree_time')}
      </Button>
    )
  }
  return (
    <ButtonLink look={look} {...whereTo(entry)}>
      {t(`act.${entry.kind}`)}
    </ButtonLink>
  )
}
