import { useQuery } from '@tanstack/react-query'
import { personAgendaQuery, whereTo } from '@/api/reads/agenda'
import { promisesQuery, questionsQuery } from '@/api/reads/interviews'
import { nameOf } from '@/api/reads/contacts'
import { sayReason } from '@/i18n/say-reason'
import { t } from '@/i18n/talks'
import { ButtonLink } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Labelled } from '@/ui/labelled'
import type { TalkProps } from './interview'
import { NotesPanel } from './notes-panel'

/** After the talk: thank them, complete the notes, see what was asked and promised. */
export function Held({ talk, contact }: TalkProps) {
  const name = nameOf(contact)
  const agenda = useQuery(personAgendaQuery(contact.id)).data?.items ?? []
  const next = agenda.find((entry) => entry.kind === 'thank_you') ?? agenda[0]
  const questions = useQuery(questionsQuery(talk.id)).data?.items ?? []
  const promises = useQuery(promisesQuery(talk.id)).data?.items ?? []
  const asked = questions.filter((question) => question.asked && !question.referral)
  return (
    <div className="grid gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="min-w-0">
        {next !== undefined && (
          <section aria-labelledby="next" className="mb-10 rounded-card bg-accent-wash p-6 sm:p-8">
            <h2 id="next" className="mb-4">
              {sayReason(next)}
            </h2>
            <ButtonLink look="main" {...whereTo(next)}>
              {t(`act.${next.kind}`)}
              <Icon name="forward" className="size-5" />
            </ButtonLink>
          </section>
        )}
        <NotesPanel interviewId={talk.id} live={false} />
      </div>
      <aside className="flex flex-col gap-9" aria-label={t('held.label')}>
        <section aria-labelledby="held-last">
          <h2 id="held-last" className="mb-3 text-lead">
            {t('held.last')}
          </h2>
          <p className="text-ink-soft">
            {talk.referral_question_asked === true
              ? t('held.lastAsked')
              : t('held.lastNotAsked', { name })}
          </p>
          {talk.extended_at_their_request && (
            <p className="mt-2 text-ink-soft">{t('held.extended')}</p>
          )}
        </section>
        {promises.length > 0 && (
          <section aria-labelledby="held-promises">
            <h2 id="held-promises" className="mb-3 text-lead">
              {t('held.promises')}
            </h2>
            <ul className="flex flex-col gap-2">
              {promises.map((promise) => (
                <li key={promise.id}>
                  <Labelled label={promise.by === 'me' ? t('finish.me') : name}>
                    {promise.text}
                  </Labelled>
                </li>
              ))}
            </ul>
          </section>
        )}
        {asked.length > 0 && (
          <section aria-labelledby="held-asked">
            <h2 id="held-asked" className="mb-3 text-lead">
              {t('held.asked')}
            </h2>
            <ul className="flex flex-col gap-2 text-ink-soft">
              {asked.map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
            </ul>
          </section>
        )}
      </aside>
    </div>
  )
}
