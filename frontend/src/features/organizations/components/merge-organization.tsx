import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { api, ask } from '@/api/client'
import { organizationsQuery, type Organization } from '@/api/reads/organizations'
import { t } from '@/i18n/lists'
import { newId } from '@/offline/operations'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { useSettled } from '@/lib/use-settled'
import { say } from '@/ui/toast-store'

interface Props {
  organization: Organization
  onClose: () => void
}

const MOST = 6

/** The same organization under two names: the other one goes into this one. */
export default function MergeOrganization({ organization, onClose }: Props) {
  const { id, name } = organization
  const [q, setQ] = useState(name.split(' ')[0] ?? '')
  const [chosen, setChosen] = useState<string>()
  const found = useInfiniteQuery(organizationsQuery(useSettled(q.trim(), 120), false))
  const others = found.data?.pages
    .flatMap((page) => page.items)
    .filter((other) => other.id !== id)
    .slice(0, MOST)
  const other = others?.find((one) => one.id === chosen)
  const merge = useMutation({
    mutationFn: (from_id: string) =>
      ask(
        api.POST('/api/v1/organizations/merge', {
          params: { header: { 'Idempotency-Key': newId() } },
          body: { into_id: id, from_id },
        }),
      ),
    onSuccess: () => {
      onClose()
      say({ text: t('organization.merged', { name }) })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (other !== undefined) merge.mutate(other.id)
  }
  return (
    <Dialog
      title={t('organization.mergeTitle', { name })}
      intro={t('organization.mergeIntro', { name })}
      onClose={onClose}
    >
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          type="search"
          label={t('organizations.search')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          autoComplete="off"
        />
        {others?.length === 0 && <p className="text-ink-soft">{t('organization.mergeNone')}</p>}
        {others !== undefined && others.length > 0 && (
          <Choice
            label={t('organization.mergeWhich')}
            value={other?.id}
            onChange={setChosen}
            options={others.map((one) => ({
              value: one.id,
              label: one.name,
              hint: t('organizations.people', { count: one.contact_count }),
            }))}
          />
        )}
        <Button
          type="submit"
          look="grave"
          busy={merge.isPending}
          disabled={other === undefined}
          className="self-start"
        >
          {other === undefined
            ? t('organization.merge')
            : t('organization.mergeGo', { name: other.name, into: name })}
        </Button>
      </form>
    </Dialog>
  )
}
