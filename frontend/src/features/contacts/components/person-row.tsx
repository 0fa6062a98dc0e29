import { Link } from '@tanstack/react-router'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Dial } from '@/ui/mark'
import { PROGRESS } from '../stages'

interface Props {
  person: Contact
  /** Shown beside the list right now. */
  current: boolean
  picking: boolean
  selected: boolean
  onChoose: (person: Contact, through: boolean) => void
  onOpen: () => void
}

/** Where things stand, who it is, what they do; the dial turns into a tick box to choose by. */
export function PersonRow({ person, current, picking, selected, onChoose, onOpen }: Props) {
  const name = nameOf(person)
  const work = [person.title, person.organization?.name].filter(Boolean).join(' · ')
  return (
    <div
      className={`group relative h-full rounded-field ${selected ? 'bg-accent-wash' : current ? 'bg-sunken' : 'hover:bg-sunken'}`}
    >
      <Link
        to="/people/$contactId"
        params={{ contactId: person.id }}
        search={{}}
        aria-current={current ? 'page' : undefined}
        onClick={(event) => {
          if (!picking && !event.shiftKey) {
            onOpen()
            return
          }
          event.preventDefault()
          onChoose(person, event.shiftKey)
        }}
        className="flex h-full items-center gap-3.5 rounded-field px-3 -outline-offset-2 select-none"
      >
        <Dial
          share={PROGRESS[person.stage]}
          className={`size-8 shrink-0 text-line-strong ${picking ? 'opacity-0' : 'hoverable:group-hover:opacity-0'}`}
        />
        <span className="min-w-0 grow">
          {/* The name keeps some room for itself: with large letters the stage goes below it. */}
          <span className="flex flex-wrap items-baseline gap-x-3 leading-snug">
            <span className="min-w-0 grow basis-32 truncate font-semibold">{name}</span>
            <span className="shrink-0 text-small text-ink-soft">{t(`stage.${person.stage}`)}</span>
          </span>
          <span className="block truncate text-small text-ink-soft">{work}</span>
        </span>
      </Link>
      <label
        className={`absolute inset-y-0 left-0 w-14 cursor-pointer place-items-center ${picking ? 'grid' : 'hidden hoverable:grid hoverable:opacity-0 hoverable:group-hover:opacity-100'}`}
      >
        <input
          type="checkbox"
          aria-label={t('bulk.pickOne', { name })}
          tabIndex={picking ? 0 : -1}
          checked={selected}
          onClick={(event) => onChoose(person, event.shiftKey)}
          readOnly
          className="size-6 cursor-pointer accent-accent"
        />
      </label>
    </div>
  )
}

/** Somebody who is on their way. */
export function WaitingRow() {
  return (
    <div className="flex h-full items-center gap-3.5 px-3" aria-hidden="true">
      <span className="size-8 shrink-0 rounded-full bg-sunken" />
      <span className="h-4 w-2/5 rounded-small bg-sunken" />
    </div>
  )
}
