import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import type { Schema, Versioned } from '@/api/client'
import { needed } from '@/api/needed'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { followUpQuery, type FollowUp } from '@/api/reads/follow-ups'
import { useMe } from '@/api/reads/me'
import { CoachedText } from '@/coach/coached-text'
import { CoachPanel } from '@/coach/panel'
import { useCoach } from '@/coach/use-coach'
import { act } from '@/commands/act'
import { offerUndo } from '@/commands/undo'
import { t } from '@/i18n/messages'
import { dayAndTime, fromLocalInput, toLocalInput } from '@/lib/dates'
import { part } from '@/lib/part'
import { isText } from '@/lib/shape'
import { useNow } from '@/lib/use-now'
import { step } from '@/offline/operations'
import { useDraft } from '@/offline/use-draft'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { SelectField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { MessageActions } from '@/ui/message-actions'
import { Skeleton } from '@/ui/skeleton'
import { hasGap, withParagraph } from '../starter'
import { useStart } from '../use-start'
import { Background } from './background'
import { NotAsked, TimeLeft } from './editor-parts'

const Menu = part(() => import('@/ui/menu'))

type Channel = NonNullable<Schema<'CompleteIn'>['channel']>

const CHANNELS = [
  'email',
  'linkedin_message',
  'text',
  'phone',
  'in_person',
  'other',
] as const satisfies readonly Channel[]

/** Something owed to somebody: its text, and then it is done. */
export function FollowUpScreen({ id }: { id: string }) {
  const followUp = useQuery({ ...followUpQuery(id), ...needed }).data
  const contact = useQuery({
    ...contactQuery(followUp?.contact_id ?? ''),
    ...needed,
    enabled: followUp !== undefined,
  }).data
  return (
    <div className="page page-under page-wide grid grid-cols-1 gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,1fr)_21rem]">
      {followUp === undefined || contact === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <Editor followUp={followUp} contact={contact} />
      )}
    </div>
  )
}

/** Nine o'clock on the user's clock, so many days from now. */
function morningIn(days: number, zone: string): string {
  const day = toLocalInput(new Date(Date.now() + days * 24 * 60 * 60 * 1000), zone)
  return fromLocalInput(`${day.slice(0, 10)}T09:00`, zone).toISOString()
}

function Editor({ followUp, contact }: { followUp: Versioned<FollowUp>; contact: Contact }) {
  const me = useMe()
  const now = useNow()
  const navigate = useNavigate()
  const name = nameOf(contact)
  const open = followUp.status === 'pending'
  const kept = useDraft(me.id, `follow-up/${followUp.id}`, followUp.body, isText)
  const at = { id: followUp.id }
  const fromList = useLocation({ select: ({ state }) => state.fromList })
  const leave = () => navigate({ to: fromList === true ? '/follow-ups' : '/' })
  const complete = (body: string) => {
    const { undo } = write(step('/api/v1/follow-ups/{id}/complete', at, { body, channel }))
    offerUndo(t(`followUp.done.${followUp.kind}`, { name }), async () => {
      const undone = await undo()
      // The text must be there again when it was not sent after all.
      kept.write(body)
      return undone
    })
    void kept.drop().then(leave)
  }
  const snooze = (until: string) => {
    act(
      t('followUp.snoozed', { when: dayAndTime(new Date(until), me.time_zone) }),
      step('/api/v1/follow-ups/{id}/snooze', at, { until }),
    )
    void leave()
  }
  const skip = () => {
    act(t('followUp.skipped'), step('/api/v1/follow-ups/{id}/skip', at))
    void leave()
  }
  const [channel, setChannel] = useState<Channel>(() =>
    contact.emails.length > 0 ? 'email' : 'linkedin_message',
  )
  const [drafts, setDrafts] = useState<readonly string[]>([])
  const start = useStart(followUp, contact, (found) => {
    setDrafts(found)
    kept.write(found[0] ?? '')
  })
  const text = kept.value ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  const kind = followUp.kind === 'thank_you' ? 'thank_you' : 'follow_up'
  const coach = useCoach(
    { kind, channel, contactId: contact.id, interviewId: followUp.interview_id },
    open ? text : '',
    kept.write,
    field,
  )
  // A draft that nobody has touched may give way to the next one.
  const shown = drafts.indexOf(text)
  const next = shown < 0 || drafts.length < 2 ? undefined : drafts[(shown + 1) % drafts.length]
  const late = followUp.late_at !== null && new Date(followUp.late_at) <= now
  return (
    <>
      <div className="max-w-[46rem] min-w-0">
        <Link
          to="/people/$contactId"
          params={{ contactId: contact.id }}
          search={{}}
          className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium wrap-anywhere text-ink-soft hover:text-ink"
        >
          <Icon name="back" className="size-5" />
          {name}
        </Link>
        <div className="flex items-start justify-between gap-4">
          <Heading title={t(`followUp.${followUp.kind}`, { name })} className="min-w-0" />
          {open && (
            <Suspense fallback={<span className="size-11" />}>
              <Menu
                label={t('followUp.more')}
                items={[
                  {
                    label: t('followUp.tomorrow'),
                    icon: 'clock',
                    run: () => snooze(morningIn(1, me.time_zone)),
                  },
                  {
                    label: t('followUp.threeDays'),
                    icon: 'clock',
                    run: () => snooze(morningIn(3, me.time_zone)),
                  },
                  {
                    label: t('followUp.nextWeek'),
                    icon: 'clock',
                    run: () => snooze(morningIn(7, me.time_zone)),
                  },
                  { label: t('followUp.skip'), icon: 'close', run: () => skip() },
                ]}
              />
            </Suspense>
          )}
        </div>
        <p
          className={`mt-2 mb-6 flex flex-wrap items-center gap-x-3 ${late && open ? 'font-semibold text-late' : 'text-ink-soft'}`}
        >
          {open
            ? t(late ? 'followUp.wasDue' : 'followUp.due', {
                when: dayAndTime(new Date(followUp.due_at), me.time_zone),
              })
            : t(`followUp.status.${followUp.status}`)}
          {open && followUp.kind === 'thank_you' && followUp.late_at !== null && (
            <span className="inline-flex items-center gap-1.5 font-semibold text-accent">
              <Icon name="clock" className="size-5" />
              <TimeLeft until={new Date(followUp.late_at)} now={now} />
            </span>
          )}
        </p>
        {open ? (
          <div className="flex flex-col gap-5">
            <CoachedText
              label={t('followUp.text')}
              value={text}
              onChange={kept.write}
              coach={coach}
              field={field}
              below={
                <p className="mt-1.5 text-ink-soft" role="status">
                  {kept.unkept ? t('draft.unkept') : text !== '' && t('draft.kept')}
                </p>
              }
            />
            {(text.trim() === '' || next !== undefined) && (
              <Button
                look="soft"
                className="self-start"
                busy={start.isPending}
                onClick={() => (next === undefined ? start.mutate() : kept.write(next))}
              >
                {next === undefined ? t('letter.start') : t('followUp.other')}
              </Button>
            )}
            {hasGap(text) && <p className="font-medium text-late">{t('letter.gap')}</p>}
            {followUp.kind === 'thank_you' && (
              <NotAsked
                followUp={followUp}
                text={text}
                onAdd={(paragraph) => kept.write(withParagraph(text, paragraph))}
              />
            )}
            <SelectField
              label={t('followUp.channel')}
              value={channel}
              onChange={(event) =>
                setChannel(CHANNELS.find((one) => one === event.target.value) ?? 'other')
              }
              className="sm:w-64"
            >
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {t(`channel.${one}`)}
                </option>
              ))}
            </SelectField>
            <MessageActions
              text={text}
              subject={t(`followUp.subject.${followUp.kind}`)}
              address={contact.emails[0]?.value}
              doneLabel={t(`followUp.finish.${followUp.kind}`)}
              onDone={() => complete(text)}
            />
          </div>
        ) : (
          <p className="text-lead whitespace-pre-line">{followUp.body}</p>
        )}
      </div>
      <aside className="flex flex-col gap-9 wide:pt-16" aria-label={t('advice.label')}>
        {open && <CoachPanel kind={kind} text={text} coach={coach} />}
        <Background followUp={followUp} contact={contact} />
      </aside>
    </>
  )
}
