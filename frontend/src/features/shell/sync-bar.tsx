import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useRef, useState } from 'react'
import { t } from '@/i18n/sync'
import { part } from '@/lib/part'
import { blocked } from '@/offline/hanging'
import type { Waiting } from '@/offline/operations'
import { usePending, useWaiting } from '@/offline/use-sync'
import { say } from '@/ui/toast-store'
import { did } from './did'

const Held = part(() => import('./held'))

/** How long "everything is saved" stays on the screen, in milliseconds. */
const GLAD = 4000

/** Says calmly when Seventeen can't be reached, what waits, and what could not be saved. */
export default function SyncBar() {
  const [looking, setLooking] = useState(false)
  const all = useWaiting()
  const { connected, unkept } = usePending()
  const refused = all.filter((one) => one.refused !== undefined)
  const resting = new Set([...refused, ...blocked(all)])
  const waiting = all.length - resting.size
  const back = useBack(connected, waiting)
  useNews(refused, () => setLooking(true))
  const text = !connected
    ? waiting === 0
      ? t('sync.offline')
      : t('sync.offlineWaiting', { count: waiting })
    : unkept && waiting > 0
      ? t('sync.unkept')
      : back
        ? waiting === 0
          ? t('sync.back')
          : t('sync.sending', { count: waiting })
        : ''
  return (
    <aside aria-label={t('sync.label')}>
      <div role="status">
        {text !== '' && <p className="bg-sunken px-(--gutter) py-2.5 text-small">{text}</p>}
      </div>
      {refused.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 bg-sunken px-(--gutter) text-small font-medium text-late">
          {t('sync.refused', { count: refused.length })}
          <button type="button" className="link min-h-11" onClick={() => setLooking(true)}>
            {t('sync.look')}
          </button>
        </p>
      )}
      {looking && (
        <Suspense>
          <Held onClose={() => setLooking(false)} />
        </Suspense>
      )}
    </aside>
  )
}

/** True from the return of the connection until all is sent, and a moment longer. */
function useBack(connected: boolean, waiting: number): boolean {
  const [back, setBack] = useState(false)
  const [before, setBefore] = useState(connected)
  if (before !== connected) {
    setBefore(connected)
    setBack(connected)
  }
  useEffect(() => {
    if (!back || waiting > 0) return undefined
    const timer = setTimeout(() => setBack(false), GLAD)
    return () => clearTimeout(timer)
  }, [back, waiting])
  return back
}

/** Tells of each change that could not be saved, once. */
function useNews(refused: readonly Waiting[], look: () => void): void {
  const client = useQueryClient()
  const told = useRef(new Set<string>())
  useEffect(() => {
    for (const { id, operation, refused: why } of refused) {
      if (why === undefined || told.current.has(id)) continue
      told.current.add(id)
      const what = did(client, operation)
      const conflict = why.theirs !== undefined
      say({
        tone: 'wrong',
        text: conflict
          ? t('sync.conflictToast', { what })
          : t('sync.refusedToast', { what, why: why.errors[0]?.detail ?? why.detail }),
        action: { label: conflict ? t('sync.compare') : t('sync.look'), run: look },
      })
    }
  })
}
