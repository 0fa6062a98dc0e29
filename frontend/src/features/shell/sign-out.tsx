import { useEffect, useRef, useState } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/sync'
import { oweSignOut } from '@/lib/been-here'
import { endSession } from '@/offline/leave'
import { stopHere } from '@/offline/machine'
import { photosWaiting } from '@/offline/photos'
import { useWaiting } from '@/offline/use-sync'
import { wipe } from '@/offline/wipe'
import Confirm from '@/ui/confirm'

/** Ends the session and forgets the user's data in this browser; asks only if something gets lost. */
export default function SignOut({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const waiting = useWaiting().length + photosWaiting()
  const [leaving, setLeaving] = useState(waiting === 0)
  const begun = useRef(false)
  useEffect(() => {
    if (!leaving || begun.current) return
    begun.current = true
    void leave(me.id)
  }, [leaving, me.id])
  if (waiting === 0) return null
  return (
    <Confirm
      title={t('signOut.title')}
      text={t('signOut.text', { count: waiting })}
      action={t('signOut.go')}
      busy={leaving}
      onConfirm={() => setLeaving(true)}
      onClose={onClose}
    />
  )
}

/** What is kept here goes at once; the session ends now, or as soon as there is a network. */
async function leave(owner: string): Promise<void> {
  oweSignOut(true)
  stopHere()
  await wipe(owner).catch(() => undefined)
  await endSession().catch(() => undefined)
  // Starts the app afresh: nothing that was read stays in memory.
  location.assign('/login')
}
