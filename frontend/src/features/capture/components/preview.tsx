import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useMe } from '@/api/reads/me'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/capture'
import { dayAndTime, theirTime } from '@/lib/dates'
import { Choice } from '@/ui/choice'
import { SelectField, TextArea, TextField } from '@/ui/field'
import { KINDS, MEDIA, startOf } from '../plan'
import type { Kind, Medium } from '../reading/read'
import { PartField, PersonParts, type Editing } from './parts'

interface Props extends Editing {
  /** The people whom the name may mean, the likeliest first. */
  people: readonly Pick<Contact, 'id' | 'name' | 'time_zone'>[]
  /** Which of them it is; undefined is somebody new. */
  contact: Props['people'][number] | undefined
  chooseContact: (id: string) => void
  onClose: () => void
}

/** Exactly what will be made, in words and as parts that can be changed. */
export function Preview(props: Props) {
  const { plan, contact, change } = props
  const me = useMe()
  const id = useId()
  const at = plan.at === '' ? undefined : startOf(plan, me.time_zone)
  const summary = [
    t(`capture.kind.${plan.kind}`),
    contact === undefined ? plan.name : nameOf(contact),
    plan.kind === 'person' || at === undefined ? '' : dayAndTime(at, me.time_zone),
  ]
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div>
        <h3 id={id} className="text-small text-ink-soft">
          {t('capture.will')}
        </h3>
        <p role="status" className="text-lead font-semibold">
          {summary.filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <Choice<Kind>
        label={t('capture.kind')}
        value={plan.kind}
        onChange={(kind) => change({ kind })}
        inline
        options={KINDS.map((value) => ({ value, label: t(`capture.kind.${value}`) }))}
      />
      {plan.kind !== 'person' && <Who {...props} />}
      {plan.kind === 'reminder' && (
        <TextArea
          label={t('capture.what')}
          value={plan.what}
          onChange={(event) => change({ what: event.target.value })}
          rows={1}
          maxLength={5000}
        />
      )}
      {plan.kind !== 'person' && <WhenField {...props} at={at} />}
      {plan.kind === 'talk' && <TalkParts {...props} />}
      {contact === undefined && <PersonParts {...props} />}
      {plan.kind === 'person' && <Already {...props} />}
    </section>
  )
}

function Who({ plan, people, contact, chooseContact }: Props) {
  if (people.length === 0) return null
  const fresh = plan.name === '' ? t('capture.somebodyNew') : t('capture.new', { name: plan.name })
  return (
    <SelectField
      label={plan.kind === 'talk' ? t('capture.who') : t('capture.for')}
      value={contact?.id ?? ''}
      onChange={(event) => chooseContact(event.target.value)}
    >
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {nameOf(person)}
        </option>
      ))}
      <option value="">{fresh}</option>
    </SelectField>
  )
}

function WhenField({ plan, contact, change, at }: Props & { at: Date | undefined }) {
  const me = useMe()
  const theirs =
    at === undefined || plan.kind !== 'talk'
      ? undefined
      : theirTime(at, me.time_zone, contact?.time_zone ?? null)
  return (
    <TextField
      type="datetime-local"
      label={t('capture.at')}
      hint={
        theirs === undefined
          ? t('interview.zone', { zone: me.time_zone })
          : `${t('interview.zone', { zone: me.time_zone })}; ${t('interview.theirs', { time: theirs, name: contact?.name ?? '' })}`
      }
      value={plan.at}
      onChange={(event) => change({ at: event.target.value })}
      required
    />
  )
}

function TalkParts(props: Props) {
  const { plan, change } = props
  return (
    <div className="grid gap-5 sm:grid-cols-[1fr_8rem]">
      <SelectField
        label={t('capture.medium')}
        value={plan.medium}
        onChange={(event) => {
          const medium = MEDIA.find((one) => one === event.target.value)
          if (medium !== undefined) change({ medium })
        }}
      >
        {MEDIA.map((medium: Medium) => (
          <option key={medium} value={medium}>
            {t(`medium.${medium}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        type="number"
        label={t('interview.minutes')}
        value={plan.minutes}
        onChange={(event) => change({ minutes: event.target.value })}
        min={5}
        max={240}
        required
      />
      {(plan.place !== '' || props.edits.place === '') && (
        <div className="sm:col-span-2">
          <PartField {...props} part="place" />
        </div>
      )}
    </div>
  )
}

/** Nobody is added twice by mistake. */
function Already({ people, onClose }: Props) {
  const [known] = people
  if (known === undefined) return null
  return (
    <p>
      <Link
        to="/people/$contactId"
        params={{ contactId: known.id }}
        search={{}}
        onClick={onClose}
        className="link"
      >
        {t('capture.already', { name: nameOf(known) })}
      </Link>
    </p>
  )
}
