import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { Versioned } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { useInlineDraft } from '@/offline/use-inline-draft'
import { Heading } from '@/ui/heading'
import { InlineText } from '@/ui/inline-text'
import { changeContact, deleteContact, setArchived } from '../mutations'
import { StageMark } from './stage-mark'
import { Tags } from './tags'

const Menu = part(() => import('@/ui/menu'))

interface Props {
  contact: Versioned<Contact>
  name: string
  onEdit: () => void
  onTouch: () => void
  onMerge: () => void
  /** Only when something was asked. */
  onAnswer: (() => void) | undefined
}

/** Who it is, what they do and where, how far one is with them, and their tags. */
export function PersonHeader({ contact, name, onEdit, onTouch, onMerge, onAnswer }: Props) {
  const navigate = useNavigate()
  const { organization } = contact
  const title = useInlineDraft(useMe().id, `contact/${contact.id}/title`)
  return (
    <header className="flex items-start gap-5">
      <div className="min-w-0 grow">
        <Heading title={name} level="panel" />
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2.5 text-lead text-ink-soft">
          <InlineText
            label={t('contact.title')}
            value={contact.title ?? ''}
            invitation={t('person.addTitle')}
            maxLength={200}
            draft={title}
            onSave={(text) => changeContact(contact, { title: text === '' ? null : text })}
          />
          {organization !== null && (
            <Link
              to="/organizations/$organizationId"
              params={{ organizationId: organization.id }}
              className="min-w-0 underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              {organization.name}
            </Link>
          )}
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1.5">
          <StageMark stage={contact.stage} />
          <Tags contact={contact} />
        </div>
      </div>
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={t('contact.more', { name })}
          items={[
            { label: t('contact.edit'), icon: 'note', run: onEdit },
            {
              label: t('person.write'),
              icon: 'send',
              run: () =>
                void navigate({
                  to: '/people/$contactId/write',
                  params: { contactId: contact.id },
                  search: {},
                }),
            },
            { label: t('touch.open'), icon: 'coffee', run: onTouch },
            ...(onAnswer === undefined
              ? []
              : [{ label: t('answer.correct'), icon: 'mail' as const, run: onAnswer }]),
            { label: t('contact.merge'), icon: 'people', run: onMerge },
            {
              label: contact.archived ? t('contact.unarchive') : t('contact.archive'),
              icon: 'down',
              run: () => setArchived(contact, !contact.archived),
            },
            {
              label: t('contact.delete'),
              icon: 'trash',
              grave: true,
              run: () => {
                deleteContact(contact)
                void navigate({ to: '/people' })
              },
            },
          ]}
        />
      </Suspense>
    </header>
  )
}
