import { useId, useState, type FormEvent } from 'react'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { WEEKS, type Change } from '../bulk'

interface TagProps {
  people: readonly Contact[]
  shown: readonly Contact[]
  onRun: (change: Change) => void
  onClose: () => void
}

/** A tag for all who are chosen, or one less. */
export function BulkTag({ people, shown, onRun, onClose }: TagProps) {
  const tags = useId()
  const known = new Set(shown.flatMap((person) => person.tags))
  const theirs = [...new Set(people.flatMap((person) => person.tags))].toSorted().slice(0, 12)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onRun({ kind: 'tag', tag: textOf(new FormData(event.currentTarget), 'tag') })
  }
  return (
    <Dialog title={t('bulk.tagTitle', { count: people.length })} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="tag"
          label={t('bulk.newTag')}
          required
          maxLength={50}
          list={tags}
          autoComplete="off"
        />
        <datalist id={tags}>
          {[...known].map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </datalist>
        <Button type="submit" look="main" className="self-start">
          {t('bulk.addTag')}
        </Button>
      </form>
      {theirs.length > 0 && (
        <section className="mt-7" aria-labelledby="untag">
          <h3 id="untag" className="mb-2 font-semibold">
            {t('bulk.takeAway')}
          </h3>
          <div className="flex flex-wrap gap-2">
            {theirs.map((tag) => (
              <Button
                key={tag}
                look="plain"
                icon="close"
                onClick={() => onRun({ kind: 'untag', tag })}
              >
                {tag}
              </Button>
            ))}
          </div>
        </section>
      )}
    </Dialog>
  )
}

interface CadenceProps {
  count: number
  onRun: (change: Change) => void
  onClose: () => void
}

/** How long between two check-ins. */
export function BulkCadence({ count, onRun, onClose }: CadenceProps) {
  const [weeks, setWeeks] = useState<string>('8')
  return (
    <Dialog title={t('bulk.cadenceTitle', { count })} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <Choice
          label={t('bulk.every')}
          value={weeks}
          onChange={setWeeks}
          options={WEEKS.map((value) => ({
            value,
            label: value === '' ? t('cadence.usual') : t('cadence.weeks', { count: Number(value) }),
          }))}
        />
        <Button
          look="main"
          className="self-start"
          onClick={() => onRun({ kind: 'cadence', days: weeks === '' ? null : Number(weeks) * 7 })}
        >
          {t('bulk.setCadence')}
        </Button>
      </div>
    </Dialog>
  )
}
