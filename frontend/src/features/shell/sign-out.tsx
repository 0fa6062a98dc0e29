import { useEffect, useRef, useState } from 'react'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/sync'
import { tellSignedOut } from '@/offline/machine'
import { useWaiting } from '@/offline/use-sync'
import { wipe } from '@/offline/wipe'
import Confirm from '@/ui/confirm'
import { describe } from '@/i18n/describe'
import { say } from '@/ui/toast-store'

/** Ends the session and forgets the user's data in this browser; asks only if something gets lost. */
export default function SignOut({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const waiting = useWaiting().length
  const [leaving, setLeaving] = useState(waiting === 0)
  const begun = useRef(false)
  useEffect(() => {
    if (!leaving || begun.current) return
    begun.current = true
    void leave(me.id).catch((error: unknown) => {
      if (error instanceof Error) say({ text: describe(error), tone: 'wrong' })
      onClose()
    })
  }, [leaving, me.id, onClose])
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

async function leave(owner: string): Promise<void> {
  try {
    await ask(api.POST('/api/v1/auth/logout'))
  } catch (error) {
    // The session is over already: what is left here goes all the same.
    if (!(error instanceof Problem) || error.status !== 401) throw error
  }
  await wipe(owner).catch(() => undefined)
  tellSignedOut()
  // Starts the app afresh: nothing that was read stays in memory.
  location.assign('/login')
}
