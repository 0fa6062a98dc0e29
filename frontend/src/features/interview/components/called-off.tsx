import { Suspense, useState } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import type { TalkProps } from './interview'

const NewTime = part(() => import('./new-time'))

/** It did not happen: offer a new time. */
export function CalledOff({ talk, contact }: TalkProps) {
  const [moving, setMoving] = useState(false)
  const name = nameOf(contact)
  return (
    <>
      <Empty
        action={
          <Button look="main" icon="calendar" onClick={() => setMoving(true)}>
            {t('interview.newTime')}
          </Button>
        }
      >
        {talk.status === 'missed'
          ? t(`interview.missedBy.${talk.missed_by ?? 'them'}`, { name })
          : t(`interview.cancelledBy.${talk.cancelled_by ?? 'them'}`, { name })}
      </Empty>
      {moving && (
        <Suspense>
          <NewTime talk={talk} contact={contact} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  )
}
