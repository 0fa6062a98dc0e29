import { useId, type FormEvent } from 'react'
import type { Contact } from '@/api/reads/contacts'
import type { Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { SelectField, TextField } from '@/ui/field'
import { INTERESTS } from '../stages'
import { QUIET } from '../filter'
import { filterFrom, SORTS } from '../filter-search'
import { STAGES } from '../stages'

interface Props {
  filter: Filter
  /** Those at hand: their tags are offered. */
  people: readonly Contact[]
  onApply: (filter: Filter) => void
  onClose: () => void
  /** On the board the stages are the columns. */
  withStage?: boolean
}

/** A choice of a select field as the filter has it: `true` and numbers are no texts. */
function read(form: FormData): Filter {
  const text = (name: string) => textOf(form, name) || undefined
  const target = text('target')
  return filterFrom({
    stage: text('stage'),
    tag: text('tag'),
    target: target === undefined ? undefined : target === 'yes',
    interest: text('interest'),
    quiet: Number(text('quiet') ?? 0),
    archived: text('archived') === undefined ? undefined : true,
    sort: text('sort'),
  })
}

function targetChoice(target: boolean | undefined): string {
  if (target === undefined) return ''
  return target ? 'yes' : 'no'
}

/** Whom the list shows, and in which order. */
export default function FilterDialog({
  filter,
  people,
  onApply,
  onClose,
  withStage = true,
}: Props) {
  const tags = useId()
  const known = [...new Set(people.flatMap((person) => person.tags))].toSorted().slice(0, 200)
  const days = filter.quiet
  const quiet = days === undefined || QUIET.includes(days) ? QUIET : [...QUIET, days]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onApply(read(new FormData(event.currentTarget)))
  }
  return (
    <Dialog title={t('filter.title')} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          {withStage && (
            <SelectField name="stage" label={t('filter.stage')} defaultValue={filter.stage ?? ''}>
              <option value="">{t('filter.any')}</option>
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {t(`stage.${stage}`)}
                </option>
              ))}
            </SelectField>
          )}
          <div>
            <TextField
              name="tag"
              label={t('filter.tag')}
              defaultValue={filter.tag ?? ''}
              placeholder={t('filter.any')}
              maxLength={50}
              list={tags}
              autoComplete="off"
            />
            <datalist id={tags}>
              {known.map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
            </datalist>
          </div>
          <SelectField
            name="target"
            label={t('filter.organization')}
            defaultValue={targetChoice(filter.target)}
          >
            <option value="">{t('filter.any')}</option>
            <option value="yes">{t('filter.targets')}</option>
            <option value="no">{t('filter.others')}</option>
          </SelectField>
          <SelectField
            name="interest"
            label={t('filter.interest')}
            defaultValue={filter.interest ?? ''}
          >
            <option value="">{t('filter.any')}</option>
            {INTERESTS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`interest.${kind}`)}
              </option>
            ))}
          </SelectField>
          <SelectField name="quiet" label={t('filter.quiet')} defaultValue={days ?? ''}>
            <option value="">{t('filter.any')}</option>
            {quiet.map((count) => (
              <option key={count} value={count}>
                {t('filter.quietFor', { count })}
              </option>
            ))}
          </SelectField>
          {withStage && (
            <SelectField
              name="archived"
              label={t('filter.archived')}
              defaultValue={filter.archived === true ? 'yes' : ''}
            >
              <option value="">{t('filter.notArchived')}</option>
              <option value="yes">{t('filter.onlyArchived')}</option>
            </SelectField>
          )}
          <SelectField name="sort" label={t('filter.sort')} defaultValue={filter.sort ?? 'name'}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sort.${sort}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="main">
            {t('filter.apply')}
          </Button>
          <Button look="quiet" onClick={() => onApply({})}>
            {t('filter.clear')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
