import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { needed } from '@/api/needed'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { outreachOfQuery } from '@/api/reads/person'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/messages'
import { isRecord } from '@/lib/shape'
import { useDraft } from '@/offline/use-draft'
import { Button } from '@/ui/button'
import { SelectField, TextArea, TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { MessageActions } from '@/ui/message-actions'
import { Skeleton } from '@/ui/skeleton'
import { say } from '@/ui/toast-store'
import { keepDraft, markSent, type Letter, type Outreach } from '../mutations'
import { GAP, startMessage, wordCount } from '../starter'
import { Advice } from './advice'

const CHANNELS: readonly Outreach['channel'][] = [
  'email',
  'linkedin_note',
  'linkedin_message',
  'text',
  'phone',
  'in_person',
  'other',
]

/** How much a LinkedIn note with an invitation may hold, in characters. */
const NOTE_LIMIT = 300

function isLetter(value: unknown): value is Letter {
  if (!isRecord(value)) return false
  const { channel, minutes, subject, body } = value
  return (
    CHANNELS.some((each) => each === channel) &&
    typeof minutes === 'number' &&
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
    <div className="mx-auto grid w-full max-w-[76rem] gap-x-16 gap-y-10 px-5 pt-4 pb-12 desk:px-12 desk:pt-10 wide:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="max-w-[46rem] min-w-0">
        <Link
          to="/people/$contactId"
          params={{ contactId }}
          className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft hover:text-ink"
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
      {contact !== undefined && <Advice contact={contact} />}
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
  const later = (letter: Letter) => {
    keepDraft(contact.id, draft, letter)
    say({ text: t('letter.kept') })
    void kept.drop().then(leave)
  }
  const sent = (letter: Letter) => {
    markSent(t('letter.sent', { name }), contact.id, draft, letter)
    void kept.drop().then(leave)
  }
  const letter = kept.value
  if (letter === undefined) return <Skeleton lines={6} />
  const change = (part: Partial<Letter>) => kept.write({ ...letter, ...part })
  const words = wordCount(letter.body)
  const note = letter.channel === 'linkedin_note'
  return (
    <>
      <Heading title={t('letter.title', { name })} className="mb-6" />
      <div className="flex flex-col gap-5">
        <div className="grid grid-cols-[1fr_7.5rem] gap-4 sm:grid-cols-[16rem_8rem]">
          <SelectField
            label={t('letter.channel')}
            value={letter.channel}
            onChange={(event) =>
              change({ channel: CHANNELS.find((each) => each === event.target.value) ?? 'email' })
            }
          >
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {t(`channel.${channel}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            type="number"
            label={t('letter.minutes')}
            value={letter.minutes}
            min={5}
            max={240}
            onChange={(event) => change({ minutes: event.target.valueAsNumber || letter.minutes })}
          />
        </div>
        {letter.channel === 'email' && (
          <TextField
            label={t('letter.subject')}
            value={letter.subject}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => change({ subject: event.target.value })}
          />
        )}
        <div>
          <TextArea
            label={t('letter.body')}
            value={letter.body}
            rows={11}
            maxLength={20000}
            className="min-h-72 text-lead"
            onChange={(event) => change({ body: event.target.value })}
          />
          <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-ink-soft">
            <span
              className={note && letter.body.length > NOTE_LIMIT ? 'font-semibold text-late' : ''}
            >
              {note
                ? t('letter.characters', { used: letter.body.length, limit: NOTE_LIMIT })
                : t('letter.words', { count: words })}
            </span>
            <span role="status">
              {kept.unkept ? t('draft.unkept') : letter.body !== '' && t('draft.kept')}
            </span>
          </p>
        </div>
        {letter.body.trim() === '' && (
          <Button
            look="soft"
            className="self-start"
            onClick={() =>
              change({
                body: startMessage(contact, me, letter.minutes),
                subject: letter.subject || t('starter.subject', { minutes: letter.minutes }),
              })
            }
          >
            {t('letter.start')}
          </Button>
        )}
        {letter.body.includes(GAP) && <p className="font-medium text-late">{t('letter.gap')}</p>}
        <div className="sticky bottom-[calc(var(--tabs)+env(safe-area-inset-bottom))] -mx-5 border-t border-line bg-paper px-5 py-3 desk:static desk:mx-0 desk:border-0 desk:px-0">
          <MessageActions
            text={letter.body}
            subject={letter.subject}
            address={letter.channel === 'email' ? contact.emails[0]?.value : undefined}
            doneLabel={t('letter.markSent')}
            onDone={() => sent(letter)}
          />
        </div>
        <div>
          <Button look="quiet" disabled={letter.body.trim() === ''} onClick={() => later(letter)}>
            {t('letter.later')}
          </Button>
        </div>
      </div>
    </>
  )
}
