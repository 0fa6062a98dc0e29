import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { needed } from '@/api/needed'
import type { Versioned } from '@/api/client'
import { contactQuery, nameOf, outreachOfQuery, type Contact } from '@/api/reads/contacts'
import type { Command } from '@/commands/registry'
import { useCommands } from '@/commands/use-shortcuts'
import { t } from '@/i18n/people'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'
import { deleteContact, setArchived } from '../mutations'
import { Facts } from './facts'
import { NextStep } from './next-step'
import { StageMark } from './stage-mark'
import { Story } from './story'

const EditPerson = lazy(() => import('./edit-person'))
const LogAnswer = lazy(() => import('./log-answer'))
const PlanInterview = lazy(() => import('./plan-interview'))
const Menu = lazy(() => import('@/ui/menu'))

type Layer = 'edit' | 'answer' | 'plan'

/** A person: where things stand, what comes next, their story, and what is known about them. */
export function Person({ id, plan }: { id: string; plan: string | undefined }) {
  const contact = useQuery({ ...contactQuery(id), ...needed }).data
  return (
    <div className="mx-auto w-full max-w-[64rem] px-5 pt-3 pb-14 desk:px-12 desk:pt-10">
      <Link
        to="/people"
        className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft desk:hidden"
      >
        <Icon name="back" className="size-5" />
        {t('nav.people')}
      </Link>
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
        { id: 'person.edit', label: t('contact.edit'), keys: 'e', run: () => setLayer('edit') },
        { id: 'person.plan', label: t('interview.plan'), keys: 'i', run: () => setLayer('plan') },
        {
          id: 'person.write',
          label: t('person.write'),
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
      <Header
        contact={contact}
        name={name}
        onEdit={() => setLayer('edit')}
        onAnswer={sent === undefined ? undefined : () => setLayer('answer')}
      />
      <NextStep
        contact={contact}
        sent={sent}
        onAnswer={() => setLayer('answer')}
        onPlan={() => setLayer('plan')}
      />
      <div className="mt-10 grid gap-x-14 gap-y-10 wide:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <Facts contact={contact} onEdit={() => setLayer('edit')} />
        <Story contactId={contact.id} name={name} />
      </div>
      <Suspense>
        {layer === 'edit' && <EditPerson contact={contact} onClose={close} />}
        {layer === 'answer' && sent !== undefined && (
          <LogAnswer
            outreach={sent}
            name={name}
            onClose={close}
            onAccepted={() => setLayer('plan')}
          />
        )}
        {layer === 'plan' && (
          <PlanInterview
            contactId={contact.id}
            name={name}
            outreach={asks.find((ask) => ask.id === plan) ?? sent}
            onClose={close}
          />
        )}
      </Suspense>
    </article>
  )
}

interface HeaderProps {
  contact: Versioned<Contact>
  name: string
  onEdit: () => void
  /** Only when something was asked. */
  onAnswer: (() => void) | undefined
}

function Header({ contact, name, onEdit, onAnswer }: HeaderProps) {
  const navigate = useNavigate()
  const work = [contact.title, contact.organization?.name].filter(Boolean).join(' · ')
  return (
    <header className="flex items-start gap-5">
      <div className="min-w-0 grow">
        <Heading title={name} level="panel" />
        {work !== '' && <p className="mt-1.5 text-lead text-ink-soft">{work}</p>}
        <p className="mt-2">
          <StageMark stage={contact.stage} />
        </p>
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
            ...(onAnswer === undefined
              ? []
              : [{ label: t('answer.correct'), icon: 'mail' as const, run: onAnswer }]),
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
