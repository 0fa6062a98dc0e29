import { useQuery } from '@tanstack/react-query'
import { Suspense, useRef, useState, type FormEvent } from 'react'
import { needed } from '@/api/needed'
import { opportunitiesQuery, type Opportunity } from '@/api/reads/outcomes'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/outcomes'
import { shortDay } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { part } from '@/lib/part'
import { useNow } from '@/lib/use-now'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { Empty } from '@/ui/empty'
import { TextField } from '@/ui/field'
import { Skeleton } from '@/ui/skeleton'
import { Unsaved } from '@/ui/unsaved'
import { WebLink } from '@/ui/web-link'
import { addOpportunity, moveOpportunity, removeOpportunity } from '../writes'
import { Frame, Group } from './frame'

const Menu = part(() => import('@/ui/menu'))

const STAGES = [
  'spotted',
  'applied',
  'interviewing',
  'offer',
  'closed',
] as const satisfies readonly Opportunity['stage'][]

/** Openings, by how far they have come. */
export function Opportunities() {
  const all = useQuery({ ...opportunitiesQuery, ...needed }).data?.items
  const [adding, setAdding] = useState(false)
  const add = { label: t('opportunities.add'), run: () => setAdding(true) }
  return (
    <Frame title={t('opportunities.title')} add={all?.length === 0 ? undefined : add}>
      {all === undefined && <Skeleton lines={5} />}
      {all?.length === 0 && (
        <Empty
          action={
            <Button look="main" icon="plus" onClick={add.run}>
              {add.label}
            </Button>
          }
        >
          {t('opportunities.none')}
        </Empty>
      )}
      <div className="two-up">
        {STAGES.map((stage) => {
          const group = all?.filter((one) => one.stage === stage) ?? []
          return (
            group.length > 0 && (
              <Group key={stage} title={t(`opportunity.${stage}`)}>
                <ul>
                  {group.map((one) => (
                    <Row key={one.id} opportunity={one} />
                  ))}
                </ul>
              </Group>
            )
          )
        })}
      </div>
      {adding && <Add onClose={() => setAdding(false)} />}
    </Frame>
  )
}

function Row({ opportunity }: { opportunity: Opportunity }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const { title, organization, url, closes_on, stage } = opportunity
  return (
    <li className="flex items-center gap-3 border-b border-line py-3 last:border-b-0">
      <div className="min-w-0 grow">
        <p className="font-semibold">
          <WebLink to={url ?? ''} className="hover:underline">
            {title}
          </WebLink>
        </p>
        <p className="flex flex-wrap gap-x-3 text-small text-ink-soft">
          {organization !== null && <span>{organization.name}</span>}
          {closes_on !== null && (
            <span>
              {t('opportunities.until', {
                day: shortDay(new Date(`${closes_on}T12:00:00Z`), now, zone),
              })}
            </span>
          )}
        </p>
      </div>
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={t('opportunities.move', { title })}
          items={[
            ...STAGES.filter((one) => one !== stage).map((one) => ({
              label: t('opportunities.moveTo', { stage: t(`opportunity.${one}`) }),
              icon: 'forward' as const,
              run: () => moveOpportunity(opportunity, one),
            })),
            {
              label: t('opportunities.remove'),
              icon: 'trash' as const,
              run: () => removeOpportunity(opportunity),
            },
          ]}
        />
      </Suspense>
    </li>
  )
}

function Add({ onClose }: { onClose: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, 'opportunity', form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    addOpportunity({
      title: textOf(data, 'title'),
      organization_name: textOf(data, 'organization') || null,
      url: textOf(data, 'url') || null,
      closes_on: textOf(data, 'closes_on') || null,
    })
    kept.drop()
    onClose()
  }
  return (
    <Dialog title={t('opportunities.add')} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <TextField name="title" label={t('opportunities.name')} required maxLength={200} />
        <TextField
          name="organization"
          label={t('opportunities.where')}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="url"
          label={t('opportunities.url')}
          optional
          maxLength={2000}
          autoComplete="off"
        />
        <TextField name="closes_on" type="date" label={t('opportunities.closes')} optional />
        <Button type="submit" look="main" className="self-start">
          {t('opportunities.save')}
        </Button>
      </form>
    </Dialog>
  )
}
