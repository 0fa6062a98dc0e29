import { t } from '@/i18n/app'
import { TextField } from './field'

interface Props {
  /** The start, as a field of date and time has it. */
  local: string
  /** The minutes as they are typed; they may be empty meanwhile. */
  minutes: string
  zone: string
  /** Keeps what is chosen, by the names of the contract. */
  put: (field: 'starts_at' | 'minutes_agreed', value: string) => void
}

/** When a talk begins, on the user's clock, and how long it is to be. */
export function WhenFields({ local, minutes, zone, put }: Props) {
  return (
    <div className="grid gap-5 sm:grid-cols-[1fr_8rem]">
      <TextField
        name="starts_at"
        type="datetime-local"
        label={t('interview.when')}
        hint={t('interview.zone', { zone })}
        value={local}
        onChange={(event) => put('starts_at', event.target.value)}
        required
      />
      <TextField
        name="minutes_agreed"
        type="number"
        label={t('interview.minutes')}
        value={minutes}
        onChange={(event) => put('minutes_agreed', event.target.value)}
        min={5}
        max={240}
        required
      />
    </div>
  )
}
