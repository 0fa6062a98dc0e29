import { Link } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import type { Versioned } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { fold } from '@/lib/words'
import { Icon } from '@/ui/icon'
import { searchOf } from '../filter'
import { changeContact } from '../mutations'

/** The user asked for this field: it takes the next letter. */
function focus(field: HTMLInputElement | null): void {
  field?.focus()
}

/** The tags of a person: each leads to all who have it; one more is two keys away. */
export function Tags({ contact }: { contact: Versioned<Contact> }) {
  const [adding, setAdding] = useState(false)
  const { tags } = contact
  const add = (typed: string) => {
    const tag = typed.trim()
    if (tag !== '' && !tags.some((one) => fold(one) === fold(tag))) {
      changeContact(contact, { tags: [...tags, tag] })
    }
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setAdding(false)
    if (event.key !== 'Enter' || event.currentTarget.value.trim() === '') return
    add(event.currentTarget.value)
    event.currentTarget.value = ''
  }
  return (
    <ul className="flex flex-wrap items-center gap-1.5" aria-label={t('person.tags')}>
      {tags.map((tag) => (
        <li key={tag} className="flex items-center rounded-full bg-sunken text-small">
          <Link
            to="/people"
            search={searchOf({ tag })}
            className="flex min-h-8 items-center pl-3 font-medium hover:text-accent"
          >
            {tag}
          </Link>
          <button
            type="button"
            aria-label={t('person.untag', { tag })}
            className="grid size-8 place-items-center rounded-full text-ink-soft hover:text-ink"
            onClick={() => changeContact(contact, { tags: tags.filter((one) => one !== tag) })}
          >
            <Icon name="close" className="size-3.5" />
          </button>
        </li>
      ))}
      <li>
        {adding ? (
          <input
            ref={focus}
            aria-label={t('person.newTag')}
            maxLength={50}
            autoComplete="off"
            onKeyDown={onKey}
            onBlur={(event) => {
              add(event.currentTarget.value)
              setAdding(false)
            }}
            className="h-8 w-32 rounded-full bg-sunken px-3 text-small"
          />
        ) : (
          <button
            type="button"
            onClick={() => setAdding(true)}
            className="flex min-h-8 items-center gap-1 rounded-full px-2 text-small text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Icon name="plus" className="size-4" />
            {t('person.addTag')}
          </button>
        )}
      </li>
    </ul>
  )
}
