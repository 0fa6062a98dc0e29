import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useState, type ComponentProps } from 'react'
import type { Versioned } from '@/api/client'
import { needed } from '@/api/needed'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { organizationQuery, peopleOfQuery, type Organization } from '@/api/reads/organizations'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/lists'
import { comeFrom } from '@/lib/order'
import { part } from '@/lib/part'
import { useInlineDraft } from '@/offline/use-inline-draft'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { InlineText } from '@/ui/inline-text'
import { Dial } from '@/ui/mark'
import { Skeleton } from '@/ui/skeleton'
import { WebLink } from '@/ui/web-link'
import { changeOrganization, deleteOrganization, setTarget } from '../mutations'
import { byStage, SHARE } from '../stages'
import { TargetButton } from './target-button'

const Menu = part(() => import('@/ui/menu'))
const MergeOrganization = part(() => import('./merge-organization'))

/** A place where people work: what it is, whom one knows there, and how far one is with each. */
export function OrganizationScreen({ id }: { id: string }) {
  const organization = useQuery({ ...organizationQuery(id), ...needed }).data
  const people = useQuery(peopleOfQuery(id)).data?.items
  return (
    <div className="page page-under">
      <Link
        to="/organizations"
        className="-ml-2 mb-1 inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 font-medium text-ink-soft hover:text-ink desk:hidden"
      >
        <Icon name="back" className="size-5" />
        {t('nav.organizations')}
      </Link>
      {organization === undefined ? (
        <Skeleton lines={5} />
      ) : (
        <article>
          <Header organization={organization} />
          <People people={people} name={organization.name} />
        </article>
      )}
    </div>
  )
}

function Header({ organization }: { organization: Versioned<Organization> }) {
  const navigate = useNavigate()
  const { name, links } = organization
  const [merging, setMerging] = useState(false)
  return (
    <header>
      <div className="flex items-start gap-1">
        <Heading title={name} level="panel" className="min-w-0 grow" />
        <TargetButton
          name={name}
          target={organization.target}
          onChange={(target) => setTarget(organization, target)}
        />
        <Suspense fallback={<span className="size-11" />}>
          <Menu
            label={t('organization.more', { name })}
            items={[
              { label: t('organization.merge'), icon: 'people', run: () => setMerging(true) },
              {
                label: t('organization.delete'),
                icon: 'trash',
                grave: true,
                run: () => {
                  deleteOrganization(organization)
                  void navigate({ to: '/organizations' })
                },
              },
            ]}
          />
        </Suspense>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-5 text-lead text-ink-soft">
        <Inline
          organization={organization}
          field="industry"
          label={t('organization.industry')}
          invitation={t('organization.addIndustry')}
          maxLength={200}
        />
        <Inline
          organization={organization}
          field="location"
          label={t('organization.location')}
          invitation={t('organization.addLocation')}
          maxLength={200}
        />
      </p>
      <div className="mt-4 max-w-(--measure)">
        <Inline
          organization={organization}
          field="about"
          label={t('organization.about')}
          invitation={t('organization.addAbout')}
          maxLength={5000}
          several
        />
      </div>
      {links.map(({ value }) => (
        <p key={value} className="mt-2">
          <WebLink to={value} className="link" />
        </p>
      ))}
      <Suspense>
        {merging && (
          <MergeOrganization organization={organization} onClose={() => setMerging(false)} />
        )}
      </Suspense>
    </header>
  )
}

interface InlineProps extends Pick<
  ComponentProps<typeof InlineText>,
  'label' | 'invitation' | 'maxLength' | 'several'
> {
  organization: Versioned<Organization>
  field: 'industry' | 'location' | 'about'
}

function Inline({ organization, field, ...shown }: InlineProps) {
  const draft = useInlineDraft(useMe().id, `organization/${organization.id}/${field}`)
  return (
    <InlineText
      {...shown}
      value={organization[field] ?? ''}
      draft={draft}
      onSave={(text) => changeOrganization(organization, { [field]: text === '' ? null : text })}
    />
  )
}

function People({ people, name }: { people: readonly Contact[] | undefined; name: string }) {
  const stages = byStage(people ?? [])
  const ids = stages.flatMap(([, some]) => some.map(({ id }) => id))
  return (
    <section aria-labelledby="people-there" className="mt-10">
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 id="people-there">{t('organization.people')}</h2>
        <Button look="quiet" icon="plus" onClick={() => runCommand('person.add')}>
          {t('person.add')}
        </Button>
      </div>
      {people === undefined && <Skeleton lines={3} />}
      {people?.length === 0 && (
        <p className="max-w-(--measure) text-ink-soft">{t('organization.nobody', { name })}</p>
      )}
      {stages.map(([stage, some]) => (
        <section key={stage} aria-label={t(`orgStage.${stage}`)} className="mt-5">
          <h3 className="flex items-center gap-2.5 text-small font-semibold text-ink-soft">
            <Dial share={SHARE[stage]} className="size-5 text-line-strong" />
            {t(`orgStage.${stage}`)}
          </h3>
          <ul className="-mx-3 mt-1">
            {some.map((person) => (
              <li key={person.id} className="border-line not-last:border-b">
                <Link
                  to="/people/$contactId"
                  params={{ contactId: person.id }}
                  data-row
                  onClick={() => comeFrom(ids)}
                  className="flex min-h-14 flex-wrap items-baseline gap-x-3 rounded-field px-3 py-3 hover:bg-sunken"
                >
                  <span className="font-semibold wrap-anywhere">{nameOf(person)}</span>
                  <span className="text-small text-ink-soft">{person.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
