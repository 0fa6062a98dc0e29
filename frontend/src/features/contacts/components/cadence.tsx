import type { Versioned } from '@/api/client'
import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { SelectField } from '@/ui/field'
import { WEEKS } from '../bulk'
import { changeContact } from '../mutations'
import { paceOf } from '../pace'

/** How often to check in with this person: as usual, or at an interval of their own. */
export function Cadence({ contact }: { contact: Versioned<Contact> }) {
  const { cadence_days: days } = contact
  const value = days === null ? '' : String(days)
  const choices = WEEKS.map((weeks) => (weeks === '' ? '' : String(Number(weeks) * 7)))
  return (
    <section aria-labelledby="cadence">
      <h2 id="cadence" className="mb-3">
        {t('facts.cadence')}
      </h2>
      <SelectField
        label={t('bulk.every')}
        hint={t('cadence.hint')}
        value={value}
        onChange={(event) => {
          const next = event.target.value
          changeContact(contact, { cadence_days: next === '' ? null : Number(next) })
        }}
        className="sm:w-64"
      >
        {(choices.includes(value) ? choices : [...choices, value]).map((one) => (
          <option key={one} value={one}>
            {one === '' ? t('cadence.usual') : paceOf(Number(one))}
          </option>
        ))}
      </SelectField>
    </section>
  )
}
