import { useState, type FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/lists'
import { longDay, wall } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { morningIn, morningOf, nextMonday } from '../days'

interface Props {
  what: string
  onSnooze: (until: Date) => void
  onSkip: () => void
  onClose: () => void
}

/** When something comes back; or not at all. */
export default function Snooze({ what, onSnooze, onSkip, onClose }: Props) {
  const { time_zone: zone } = useMe()
  const [now] = useState(() => new Date())
  const choices = [
    { label: t('owed.tomorrow'), until: morningIn(1, now, zone) },
    { label: t('owed.threeDays'), until: morningIn(3, now, zone) },
    { label: t('owed.nextWeek'), until: nextMonday(now, zone) },
    { label: t('owed.nextMonth'), until: morningIn(28, now, zone) },
  ]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSnooze(morningOf(textOf(new FormData(event.currentTarget), 'day'), zone))
  }
  return (
    <Dialog title={t('owed.snoozeTitle')} intro={what} onClose={onClose}>
      <ul className="-mx-3">
        {choices.map(({ label, until }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => onSnooze(until)}
              className="flex min-h-12 w-full items-center gap-4 rounded-field px-3 text-left hover:bg-sunken"
            >
              <span className="grow font-semibold">{label}</span>
              <span className="text-small text-ink-soft">{longDay(until, zone)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="mt-4 flex items-end gap-3">
        <div className="grow">
          <TextField
            name="day"
            type="date"
            label={t('owed.pickDay')}
            min={wall(morningIn(1, now, zone), zone).date}
            required
          />
        </div>
        <Button type="submit">{t('owed.snoozeGo')}</Button>
      </form>
      <button
        type="button"
        onClick={onSkip}
        className="mt-5 -ml-2 flex min-h-11 items-center gap-2 rounded-small px-2 text-ink-soft hover:text-ink"
      >
        <Icon name="close" className="size-5" />
        {t('owed.skip')}
      </button>
    </Dialog>
  )
}
