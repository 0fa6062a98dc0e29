import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMe } from '@/api/reads/me'
import { nameOf } from '@/api/reads/contacts'
import { notesQuery, questionsQuery } from '@/api/reads/interviews'
import { followUpsOfTalkQuery, insightsOfTalkQuery, promisesQuery } from '@/api/reads/talk'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { fromLocalInput } from '@/lib/dates'
import { isRecord } from '@/lib/shape'
import { create, newId, step, type Operation } from '@/offline/operations'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { arranged } from '../../arrange'
import { useNamed } from '../../named'
import { useNoteDraft, withDraft } from '../../note-draft'
import { outcomeOf } from '../../outcome'
import type { TalkProps } from '../interview'
import { LastAsked } from './last-asked'
import { Names } from './names'
import { Notes } from './notes'
import { Photos } from './photos'

type Dates = Readonly<Record<string, string>>

function isDates(value: unknown): value is Dates {
  return isRecord(value) && Object.values(value).every((day) => typeof day === 'string')
}

const NO_DATES: Dates = {}

/** Within the hour after a talk: what was heard becomes what will matter later. */
export default function WrapUp({ talk, contact }: TalkProps) {
  const me = useMe()
  const navigate = useNavigate()
  const name = nameOf(contact)
  const notes = useQuery(notesQuery(talk.id)).data?.items ?? []
  const insights = useQuery(insightsOfTalkQuery(talk.id)).data?.items ?? []
  const promises = useQuery(promisesQuery(talk.id)).data?.items ?? []
  const { main, spare, last } = arranged(useQuery(questionsQuery(talk.id)).data?.items ?? [])
  const thanks = useQuery(followUpsOfTalkQuery(talk.id)).data?.items.find(
    (one) => one.kind === 'thank_you' && one.status === 'pending',
  )
  const dates = useDraft(me.id, `wrap-up/${talk.id}`, NO_DATES, isDates)
  const writing = useNoteDraft(talk.id, notes)
  const outcome = outcomeOf(withDraft(notes, writing.note), insights, promises)
  const naming = useNamed(talk, outcome.names)
  const unasked = [...main, ...spare].filter((question) => !question.asked)

  const done = () => {
    // What stands half written is meant to be kept, too; also when wrapping up is undone.
    writing.add()
    naming.addRest()
    const made: Operation[] = [
      ...outcome.insights.map(({ noteId, kind, text, off }) =>
        create(
          '/api/v1/insights/{id}',
          { id: newId() },
          {
            kind,
            text,
            off_the_record: off,
            note_id: noteId,
            contact_id: contact.id,
            interview_id: talk.id,
            organization_id: contact.organization_id,
          },
        ),
      ),
      ...outcome.promises.map(({ noteId, by, text, off }) => {
        const day = dates.value?.[noteId] ?? ''
        return create(
          '/api/v1/promises/{id}',
          { id: newId() },
          {
            interview_id: talk.id,
            note_id: noteId,
            by,
            text,
            off_the_record: off,
            due_at: day === '' ? null : fromLocalInput(`${day}T09:00`, me.time_zone).toISOString(),
          },
          { contact_id: contact.id },
        )
      }),
      step(
        '/api/v1/interviews/{id}/wrap-up',
        { id: talk.id },
        {
          referral_question_asked: last?.asked ?? null,
        },
      ),
    ]
    act(t('wrap.isDone'), made)
    if (thanks === undefined) void navigate({ to: '/' })
    else void navigate({ to: '/follow-ups/$followUpId', params: { followUpId: thanks.id } })
  }
  return (
    <div className="flex max-w-[44rem] flex-col gap-12 pb-20">
      <p className="text-lead">{t('wrap.intro')}</p>
      {last !== undefined && <LastAsked question={last} name={name} />}
      <Notes
        notes={notes}
        writing={writing}
        dates={dates.value ?? NO_DATES}
        onDate={(noteId, day) => dates.write({ ...dates.value, [noteId]: day })}
      />
      <Names name={name} naming={naming} />
      <Photos talkId={talk.id} />
      {unasked.length > 0 && (
        <section aria-labelledby="unasked">
          <h2 id="unasked" className="mb-1">
            {t('wrap.unasked')}
          </h2>
          <p className="text-ink-soft">{t('wrap.unaskedHint')}</p>
          <ul className="mt-3 flex flex-col gap-1.5 border-l-[3px] border-line pl-4">
            {unasked.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="border-t border-line pt-6">
        <p className="mb-4 text-ink-soft">
          {outcome.insights.length + outcome.promises.length === 0
            ? t('wrap.nothing')
            : t('wrap.becomes', {
                insights: t('wrap.insights', { count: outcome.insights.length }),
                promises: t('wrap.promises', { count: outcome.promises.length }),
              })}
        </p>
        <Button look="main" className="min-h-14 px-7 text-lead wrap-anywhere" onClick={done}>
          {thanks === undefined ? t('wrap.done') : t('wrap.doneThank', { name })}
          <Icon name="forward" className="size-5" />
        </Button>
      </div>
    </div>
  )
}
