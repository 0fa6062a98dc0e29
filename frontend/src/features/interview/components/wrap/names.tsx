import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { type Interview } from '@/api/reads/interviews'
import { referralsOfTalkQuery } from '@/api/reads/talk'
import { t } from '@/i18n/talks'
import { textOf } from '@/lib/forms'
import { create, newId, step } from '@/offline/operations'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { say } from '@/ui/toast-store'
import { nameAndPlace } from '../../outcome'

interface Props {
  talk: Interview
  name: string
  /** Notes that were marked as a referral. */
  notes: readonly { id: string; text: string }[]
}

/** Who was named: each becomes a person to write to, introduced by whom you talked with. */
export function Names({ talk, name, notes }: Props) {
  const referrals = useQuery(referralsOfTalkQuery(talk.id)).data?.items ?? []
  const taken = new Set(referrals.map((referral) => referral.name))
  const open = notes.filter((note) => !taken.has(nameAndPlace(note.text).name))
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="mb-1">
        {t('names.title', { name })}
      </h2>
      <p className="text-ink-soft">{t('names.hint', { name })}</p>
      <ul className="mt-3">
        {referrals.map((referral) => (
          <Given key={referral.id} referral={referral} />
        ))}
      </ul>
      {open.map((note) => (
        <NameForm key={note.id} talk={talk} note={note.text} />
      ))}
      {open.length === 0 && <NameForm key={referrals.length} talk={talk} note="" />}
    </section>
  )
}

function takeUp(id: string) {
  return step('/api/v1/referrals/{id}/take-up', { id }, {})
}

function Given({ referral }: { referral: Schema<'Referral'> }) {
  const contact = referral.led_to_contact_id
  return (
    <li className="flex min-h-14 items-center gap-4 border-b border-line py-2">
      <span className="min-w-0 grow">
        <span className="font-semibold">{referral.name}</span>
        {referral.organization_name !== null && (
          <span className="text-ink-soft"> {referral.organization_name}</span>
        )}
      </span>
      {referral.status === 'open' && (
        <Button icon="plus" className="shrink-0" onClick={() => write(takeUp(referral.id))}>
          {t('names.add')}
        </Button>
      )}
      {referral.status === 'taken_up' && (
        <span className="inline-flex shrink-0 items-center gap-2 text-accent">
          <Icon name="check" className="size-5" />
          {contact === null ? (
            t('names.added')
          ) : (
            <Link
              to="/people/$contactId"
              params={{ contactId: contact }}
              search={{}}
              className="link"
            >
              {t('names.see')}
            </Link>
          )}
        </span>
      )}
    </li>
  )
}

function NameForm({ talk, note }: { talk: Interview; note: string }) {
  const [guess] = useState(() => nameAndPlace(note))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget, submitterOf(event))
    const id = newId()
    const name = textOf(form, 'name')
    const made = create(
      '/api/v1/referrals/{id}',
      { id },
      {
        kind: 'person',
        contact_id: talk.contact_id,
        interview_id: talk.id,
        name,
        organization_name: textOf(form, 'organization') || null,
      },
    )
    const later = form.get('act') === 'later'
    write(later ? made : [made, takeUp(id)])
    say({ text: t(later ? 'names.isKept' : 'names.isAdded', { name }) })
  }
  return (
    <form onSubmit={submit} className="mt-4 grid gap-4 sm:grid-cols-2">
      <TextField
        name="name"
        label={t('names.name')}
        defaultValue={guess.name}
        required
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        name="organization"
        label={t('names.where')}
        defaultValue={guess.place}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <Button type="submit" look="soft" icon="plus" name="act" value="add">
          {t('names.add')}
        </Button>
        <Button type="submit" look="quiet" name="act" value="later">
          {t('names.later')}
        </Button>
      </div>
    </form>
  )
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const native = event.nativeEvent
  return native instanceof SubmitEvent ? native.submitter : null
}
