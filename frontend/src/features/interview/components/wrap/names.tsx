import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { t } from '@/i18n/talks'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { say } from '@/ui/toast-store'
import { takeUp, type Named, type Naming } from '../../named'

interface Props {
  name: string
  naming: Naming
}

interface FormProps {
  named: Named
  onType: (named: Named) => void
  onKeep: (asPerson: boolean) => void
}

/** Who was named: each becomes a person to write to, introduced by whom you talked with. */
export function Names({ name, naming }: Props) {
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="mb-1">
        {t('names.title', { name })}
      </h2>
      <p className="text-ink-soft">{t('names.hint', { name })}</p>
      <ul className="mt-3">
        {naming.referrals.map((referral) => (
          <Given key={referral.id} referral={referral} />
        ))}
      </ul>
      {naming.forms.map(([note, named]) => (
        <NameForm
          key={note}
          named={named}
          onType={(next) => naming.edit(note, next)}
          onKeep={(asPerson) => naming.add(note, named, asPerson)}
        />
      ))}
    </section>
  )
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

function NameForm({ named, onType, onKeep }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const later = submitterOf(event)?.getAttribute('value') === 'later'
    onKeep(!later)
    say({ text: t(later ? 'names.isKept' : 'names.isAdded', { name: named.name.trim() }) })
  }
  return (
    <form onSubmit={submit} className="mt-4 grid gap-4 sm:grid-cols-2">
      <TextField
        label={t('names.name')}
        value={named.name}
        onChange={(event) => onType({ ...named, name: event.target.value })}
        required
        pattern=".*\S.*"
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={t('names.where')}
        value={named.organization}
        onChange={(event) => onType({ ...named, organization: event.target.value })}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <Button type="submit" look="soft" icon="plus" value="add">
          {t('names.add')}
        </Button>
        <Button type="submit" look="quiet" value="later">
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
