import type { ReactNode } from 'react'
import { t } from '@/i18n/capture'
import { IconButton } from '@/ui/button'
import { TextField } from '@/ui/field'
import { PERSON_PARTS, type Edits, type Plan } from '../plan'

/** What each part is called. */
const NAMES = {
  name: 'capture.name',
  title: 'capture.job',
  organization: 'capture.organization',
  met: 'capture.met',
  curious: 'capture.curious',
  emails: 'capture.emails',
  phones: 'capture.phones',
  links: 'capture.links',
  location: 'capture.location',
  about: 'capture.about',
  place: 'capture.place',
} as const

type Named = keyof typeof NAMES

export interface Editing {
  plan: Plan
  edits: Edits
  change: (edits: Edits) => void
}

/** One part of what will be made: it can be changed, and left out. */
export function PartField({
  part,
  plan,
  change,
  required = false,
}: Editing & { part: Named; required?: boolean }): ReactNode {
  const label = t(NAMES[part])
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 grow">
        <TextField
          label={label}
          value={plan[part]}
          onChange={(event) => change({ [part]: event.target.value })}
          required={required}
          {...(part === 'emails' ? { type: 'email', multiple: true } : {})}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {!required && (
        <IconButton
          icon="close"
          label={t('capture.remove', { part: label })}
          onClick={() => change({ [part]: null })}
        />
      )}
    </div>
  )
}

/** All that was read about somebody new. An emptied part stays while one types in it. */
export function PersonParts(editing: Editing): ReactNode {
  const { plan, edits } = editing
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {PERSON_PARTS.filter(
        (part) => part === 'name' || plan[part] !== '' || edits[part] === '',
      ).map((part) => (
        <PartField key={part} {...editing} part={part} required={part === 'name'} />
      ))}
    </div>
  )
}
