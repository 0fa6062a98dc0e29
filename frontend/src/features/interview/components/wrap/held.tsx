import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { personAgendaQuery, whereTo } from '@/api/reads/agenda'
import { notesQuery, questionsQuery } from '@/api/reads/interviews'
import { insightsOfTalkQuery, promisesQuery, referralsOfTalkQuery } from '@/api/reads/talk'
import { nameOf } from '@/api/reads/contacts'
import { sayReason } from '@/i18n/say-reason'
import { t } from '@/i18n/talks'
import { ButtonLink } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Labelled } from '@/ui/labelled'
import { OffTheRecord } from '@/ui/off-the-record'
import type { TalkProps } from '../interview'
import { useNoteDraft } from '../../note-draft'
import { Notes } from './notes'
import { Photos } from './photos'

/** After the talk: thank them, see what was said, learned, asked and promised. */
export default function Held({ talk, contact }: TalkProps) {
  const name = nameOf(contact)
  const agenda = useQuery(personAgendaQuery(contact.id)).data?.items ?? []
  const next = agenda.find((entry) => entry.kind === 'thank_you') ?? agenda[0]
  const notes = useQuery(notesQuery(talk.id)).data?.items ?? []
  const writing = useNoteDraft(talk.id, notes)
  const questions = useQuery(questionsQuery(talk.id)).data?.items ?? []
  const asked = questions.filter((question) => question.asked && !question.referral)
  const unasked = questions.filter((question) => !question.asked && !question.referral)
  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="flex min-w-0 flex-col gap-10">
        {next !== undefined && (
          <section aria-labelledby="next" className="rounded-card bg-accent-wash p-6 sm:p-8">
            <h2 id="next" className="mb-4">
              {sayReason(next)}
            </h2>
            <ButtonLink look="main" {...whereTo(next)}>
              {t(`act.${next.kind}`)}
              <Icon name="forward" className="size-5" />
            </ButtonLink>
          </section>
        )}
        <Notes notes={notes} writing={writing} />
        <Photos talkId={talk.id} />
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
        <Gained talkId={talk.id} name={name} />
        <Texts title={t('held.asked')} texts={asked} />
        <Texts title={t('wrap.unasked')} texts={unasked} />
      </aside>
    </div>
  )
}

function Texts({
  title,
  texts,
}: {
  title: string
  texts: readonly { id: string; text: string }[]
}) {
  if (texts.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-lead">{title}</h2>
      <ul className="flex flex-col gap-2 text-ink-soft">
        {texts.map((one) => (
          <li key={one.id}>{one.text}</li>
        ))}
      </ul>
    </section>
  )
}

/** What came of it: insights, promises, names. */
function Gained({ talkId, name }: { talkId: string; name: string }) {
  const insights = useQuery(insightsOfTalkQuery(talkId)).data?.items ?? []
  const promises = useQuery(promisesQuery(talkId)).data?.items ?? []
  const referrals = useQuery(referralsOfTalkQuery(talkId)).data?.items ?? []
  return (
    <>
      {insights.length > 0 && (
        <section aria-labelledby="held-insights">
          <h2 id="held-insights" className="mb-3 text-lead">
            {t('held.insights')}
          </h2>
          <ul className="flex flex-col gap-2">
            {insights.map((one) => (
              <li key={one.id}>
                <Labelled label={t(`mark.${one.kind}`)}>{one.text}</Labelled>{' '}
                {one.off_the_record && <OffTheRecord />}
              </li>
            ))}
          </ul>
        </section>
      )}
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
                </Labelled>{' '}
                {promise.off_the_record && <OffTheRecord />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {referrals.length > 0 && (
        <section aria-labelledby="held-names">
          <h2 id="held-names" className="mb-3 text-lead">
            {t('held.names')}
          </h2>
          <ul className="flex flex-col gap-2">
            {referrals.map((one) => (
              <li key={one.id}>
                {one.led_to_contact_id === null ? (
                  one.name
                ) : (
                  <Link
                    to="/people/$contactId"
                    params={{ contactId: one.led_to_contact_id }}
                    search={{}}
                    className="link"
                  >
                    {one.name}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
