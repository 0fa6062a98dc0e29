import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { needed } from '@/api/needed'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { outreachOfQuery } from '@/api/reads/person'
import { useMe } from '@/api/reads/me'
import { CoachedText } from '@/coach/coached-text'
import { CoachPanel } from '@/coach/panel'
import { SkeletonChoice } from '@/coach/skeleton-choice'
import { useCoach } from '@/coach/use-coach'
import { t } from '@/i18n/messages'
import { hasPaidLinkedIn, setPaidLinkedIn } from '@/lib/linkedin'
import { isRecord } from '@/lib/shape'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { SelectField, TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { MessageActions } from '@/ui/message-actions'
import { Skeleton } from '@/ui/skeleton'
import { say } from '@/ui/toast-store'
import { Toggle } from '@/ui/toggle'
import { keepDraft, markSent, type Letter, type Outreach } from '../mutations'
import { Length } from './length'
import { Known } from './known'

const CHANNELS: readonly Outreach['channel'][] = [
  'email',
  'linkedin_note',
  'linkedin_message',
  'text',
  'phone',
  'in_person',
  'other',
]

function isLetter(value: unknown): value is Letter {
  if (!isRecord(value)) return false
  const { channel, minutes, subject, body } = value
  return (
    CHANNELS.some((each) => each === channel) &&
    (minutes === null || typeof minutes === 'number') &&
    typeof subject === 'string' &&
    typeof body === 'string'
  )
}

/** Writing the ask for a conversation. */
export function Compose({
  contactId,
  outreachId,
}: {
  contactId: string
  outreachId?: string | undefined
}) {
  const contact = useQuery({ ...contactQuery(contactId), ...needed }).data
  const asks = useQuery({ ...outreachOfQuery(contactId), ...needed }).data?.items
  return (
    <div className="page page-under page-wide">
      <Link
        to="/people/$contactId"
        params={{ contactId }}
        // The letter leads back to the person, also without a network.
        preload="render"
        className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium wrap-anywhere text-ink-soft hover:text-ink"
      >
        <Icon name="back" className="size-5" />
        {contact === undefined ? t('nav.people') : nameOf(contact)}
      </Link>
      {contact === undefined || asks === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <Editor
          contact={contact}
          draft={asks.find((one) => one.status === 'draft' && (outreachId ?? one.id) === one.id)}
        />
      )}
    </div>
  )
}

function startingLetter(contact: Contact, draft: Outreach | undefined, minutes: number): Letter {
  if (draft !== undefined) {
    return {
      channel: draft.channel,
      minutes: draft.minutes_asked,
      subject: draft.subject ?? '',
      body: draft.body,
    }
  }
  return {
    channel: contact.emails.length > 0 || contact.links.length === 0 ? 'email' : 'linkedin_note',
    minutes,
    subject: '',
    body: '',
  }
}

function Editor({ contact, draft }: { contact: Contact; draft: Outreach | undefined }) {
  const me = useMe()
  const navigate = useNavigate()
  const name = nameOf(contact)
  const kept = useDraft(
    me.id,
    `letter/${contact.id}`,
    startingLetter(contact, draft, me.defaults.minutes_asked),
    isLetter,
  )
  const leave = () =>
    navigate({ to: '/people/$contactId', params: { contactId: contact.id }, search: {} })
  const minutes = useRef<HTMLInputElement>(null)
  const later = (letter: Letter) => {
    if (minutes.current?.reportValidity() === false) return
    keepDraft(contact.id, draft, letter)
    say({ text: t('letter.kept') })
    void kept.drop().then(leave)
  }
  const sent = (letter: Letter) => {
    if (minutes.current?.reportValidity() === false) return
    markSent(t('letter.sent', { name }), contact, draft, letter)
    void kept.drop().then(leave)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  const [paid, setPaid] = useState(hasPaidLinkedIn)
  const letter = kept.value
  const body = letter?.body ?? ''
  const change = (part: Partial<Letter>) => letter && kept.write({ ...letter, ...part })
  const channel = letter?.channel ?? 'email'
  const coach = useCoach(
    {
      kind: 'outreach',
      channel: channel === 'linkedin_note' && paid ? 'linkedin_note_paid' : channel,
      contactId: contact.id,
    },
    body,
    (text) => change({ body: text }),
    field,
  )
  if (letter === undefined) return <Skeleton lines={6} />
  return (
    <>
      <Heading title={t('letter.title', { name })} className="mb-6" />
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 wide:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex max-w-[46rem] min-w-0 flex-col gap-5">
          <div className="grid grid-cols-[minmax(0,1fr)_minmax(5.5rem,min-content)] gap-3 sm:gap-4 sm:grid-cols-[16rem_8rem]">
            <SelectField
              label={t('letter.channel')}
              value={letter.channel}
              onChange={(event) =>
                change({ channel: CHANNELS.find((each) => each === event.target.value) ?? 'email' })
              }
            >
              {CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {t(`channel.${each}`)}
                </option>
              ))}
            </SelectField>
            <TextField
              ref={minutes}
              type="number"
              label={t('letter.minutes')}
              value={letter.minutes ?? ''}
              min={5}
              max={240}
              required
              onChange={({ target }) =>
                change({ minutes: target.value === '' ? null : target.valueAsNumber })
              }
            />
          </div>
          {letter.channel === 'linkedin_note' && (
            <Toggle
              label={t('letter.paid')}
              hint={t('letter.paidHint')}
              checked={paid}
              onChange={(on) => {
                setPaidLinkedIn(on)
                setPaid(on)
              }}
            />
          )}
          {letter.channel === 'email' && (
            <TextField
              label={t('letter.subject')}
              value={letter.subject}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => change({ subject: event.target.value })}
            />
          )}
          <CoachedText
            label={t('letter.body')}
            value={body}
            onChange={(text) => change({ body: text })}
            coach={coach}
            field={field}
            below={
              <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-ink-soft">
                <Length text={body} channel={letter.channel} paid={paid} />
                <span role="status">
                  {kept.unkept ? t('draft.unkept') : body !== '' && t('draft.kept')}
                </span>
              </p>
            }
          />
          <SkeletonChoice
            wanted={{ kind: 'outreach', contact_id: contact.id, channel: letter.channel }}
            text={body}
            field={field}
            onChoose={({ text, subject }) =>
              change({ body: text, subject: letter.subject || (subject ?? '') })
            }
          />
          <div className="sticky bottom-[calc(var(--tabs)+env(safe-area-inset-bottom))] z-10 -mx-(--gutter) border-t border-line bg-paper px-(--gutter) py-3 desk:static desk:mx-0 desk:border-0 desk:px-0">
            <MessageActions
              text={body}
              subject={letter.subject}
              address={letter.channel === 'email' ? contact.emails[0]?.value : undefined}
              copyLabel={
                letter.channel.startsWith('linkedin') ? t('message.copyLinkedIn') : undefined
              }
              doneLabel={t('letter.markSent')}
              onDone={() => sent(letter)}
            />
          </div>
          <div>
            <Button look="quiet" disabled={body.trim() === ''} onClick={() => later(letter)}>
              {t('letter.later')}
            </Button>
          </div>
        </div>
        <aside className="flex flex-col gap-9" aria-label={t('advice.label')}>
          <CoachPanel kind="outreach" text={body} coach={coach} />
          <Known contact={contact} />
        </aside>
      </div>
    </>
  )
}
