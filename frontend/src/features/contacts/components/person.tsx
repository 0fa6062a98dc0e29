import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useMemo, useState } from 'react'
import { needed } from '@/api/needed'
import type { Versioned } from '@/api/client'
import { contactQuery, nameOf, type Contact } from '@/api/reads/contacts'
import { outreachOfQuery } from '@/api/reads/person'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { part } from '@/lib/part'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'
import { Facts } from './facts'
import { Neighbours } from './neighbours'
import { NextStep } from './next-step'
import { PersonHeader } from './person-header'
import { Story } from './story'

const EditPerson = part(() => import('./edit-person'))
const LogAnswer = part(() => import('./log-answer'))
const MergePeople = part(() => import('./merge-people'))
const LogTouch = part(() => import('./log-touch'))
const PlanInterview = part(() => import('./plan-interview'))

type Layer = 'edit' | 'answer' | 'plan' | 'touch' | 'merge'

/** A person: where things stand, what comes next, their story, and what is known about them. */
export function Person({ id, plan }: { id: string; plan: string | undefined }) {
  const contact = useQuery({ ...contactQuery(id), ...needed }).data
  return (
    <div className="page page-under max-w-[64rem]">
      <div className="flex min-h-11 items-center justify-between desk:-mt-4 desk:mb-1 desk:justify-end">
        <Link
          to="/people"
          className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft desk:hidden"
        >
          <Icon name="back" className="size-5" />
          {t('nav.people')}
        </Link>
        <Neighbours id={id} />
      </div>
      {contact === undefined ? (
        <Skeleton lines={6} className="pt-6" />
      ) : (
        <Whole contact={contact} plan={plan} />
      )}
    </div>
  )
}

function Whole({ contact, plan }: { contact: Versioned<Contact>; plan: string | undefined }) {
  const navigate = useNavigate()
  const [layer, setLayer] = useState<Layer | undefined>(plan === undefined ? undefined : 'plan')
  const asks = useQuery(outreachOfQuery(contact.id)).data?.items ?? []
  const sent = asks.find((ask) => ask.status !== 'draft')
  const name = nameOf(contact)
  const close = () => {
    setLayer(undefined)
    if (plan !== undefined) {
      void navigate({
        to: '/people/$contactId',
        params: { contactId: contact.id },
        search: {},
        replace: true,
      })
    }
  }
  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'person.edit',
          label: t('contact.edit'),
          icon: 'note',
          keys: 'e',
          run: () => setLayer('edit'),
        },
        {
          id: 'person.plan',
          label: t('interview.plan'),
          icon: 'calendar',
          keys: 'i',
          run: () => setLayer('plan'),
        },
        {
          id: 'person.merge',
          label: t('contact.merge'),
          icon: 'people',
          run: () => setLayer('merge'),
        },
        {
          id: 'person.write',
          label: t('person.write'),
          icon: 'send',
          keys: 'w',
          run: () =>
            void navigate({
              to: '/people/$contactId/write',
              params: { contactId: contact.id },
              search: {},
            }),
        },
      ],
      [navigate, contact.id],
    ),
  )
  return (
    <article>
      <PersonHeader
        contact={contact}
        name={name}
        onEdit={() => setLayer('edit')}
        onTouch={() => setLayer('touch')}
        onMerge={() => setLayer('merge')}
        onAnswer={sent === undefined ? undefined : () => setLayer('answer')}
      />
      <NextStep
        contact={contact}
        sent={sent}
        onAnswer={() => setLayer('answer')}
        onPlan={() => setLayer('plan')}
      />
      <div className="mt-10 grid grid-cols-1 gap-x-14 gap-y-10 wide:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <Facts contact={contact} onEdit={() => setLayer('edit')} />
        <Story contactId={contact.id} name={name} />
      </div>
      <Suspense>
        {layer === 'edit' && <EditPerson contact={contact} onClose={close} />}
        {layer === 'answer' && sent !== undefined && (
          <LogAnswer
            person={contact}
            outreach={sent}
            onClose={close}
            onAccepted={() => setLayer('plan')}
          />
        )}
        {layer === 'touch' && <LogTouch contactId={contact.id} name={name} onClose={close} />}
        {layer === 'merge' && <MergePeople person={contact} onClose={close} />}
        {layer === 'plan' && (
          <PlanInterview
            person={contact}
            outreach={asks.find((ask) => ask.id === plan) ?? sent}
            onClose={close}
          />
        )}
      </Suspense>
    </article>
  )
}
