import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { organizationsQuery, type Organization } from '@/api/reads/organizations'
import { t } from '@/i18n/lists'
import { compared, ifAny, type Reading } from '@/lib/merged'
import { usePaced } from '@/lib/use-paced'
import { MergeDialog } from '@/ui/merge-dialog'
import { Picker } from '@/ui/picker'

interface Props {
  organization: Organization
  onClose: () => void
}

/** How many names are offered at once. */
const SOME = 6

/** The same organization under two names: the other one goes into this one. */
export default function MergeOrganization({ organization, onClose }: Props) {
  const { id, name } = organization
  const navigate = useNavigate()
  const [typed, setTyped] = useState(name.split(' ')[0] ?? '')
  const [other, setOther] = useState<Organization>()
  const q = usePaced(typed.trim(), 60)
  const found = useInfiniteQuery(organizationsQuery(q, false))
  const others = found.data?.pages[0]?.items.filter((one) => one.id !== id).slice(0, SOME)
  return (
    <MergeDialog
      one={organization}
      other={other}
      nameOf={(one) => one.name}
      title={t('organization.mergeTitle', { name })}
      intro={t('organization.mergeIntro')}
      choose={
        <Picker
          label={t('organizations.search')}
          value={typed}
          onType={setTyped}
          found={others}
          current={q === typed.trim() && !found.isPlaceholderData}
          none={t('organization.mergeNone')}
          show={(one) => ({
            name: one.name,
            hint: t('organizations.people', { count: one.contact_count }),
          })}
          onChoose={setOther}
        />
      }
      onAnother={() => setOther(undefined)}
      fields={(into, from) => compared(SAID, into, from)}
      moves={(gone) => t('organization.mergeMoves', { name: gone })}
      request={(body) => ask(api.POST('/api/v1/organizations/merge', { body }))}
      onMerged={(into) =>
        navigate({ to: '/organizations/$organizationId', params: { organizationId: into.id } })
      }
      onClose={onClose}
    />
  )
}

/** All that the screen says of an organization. */
const SAID: readonly Reading<Organization>[] = [
  [() => t('organizations.targets'), ({ target }) => (target ? [t('organization.isTarget')] : [])],
  [() => t('organization.industry'), ({ industry }) => ifAny(industry)],
  [() => t('organization.location'), ({ location }) => ifAny(location)],
  [() => t('organization.about'), ({ about }) => ifAny(about)],
  [() => t('organization.links'), ({ links }) => links.map(({ value }) => value), 'addresses'],
]
