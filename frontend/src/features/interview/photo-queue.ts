import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { attachmentsQuery } from '@/api/reads/talk'
import { useMe } from '@/api/reads/me'
import { uuidv7 } from '@/lib/ids'
import { isRecord } from '@/lib/shape'
import { useDraft } from '@/offline/use-draft'
import { usePending } from '@/offline/use-sync'
import { smaller } from './smaller'
import { upload } from './upload'

/** A picture that is kept in this browser until the server has it. */
export interface WaitingPhoto {
  id: string
  picture: Blob
}

export type PhotoState = { step: 'device' } | { step: 'sending'; share: number } | Refused
interface Refused {
  step: 'refused'
  why: string
}

function isWaiting(value: unknown): value is WaitingPhoto[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) => isRecord(one) && typeof one['id'] === 'string' && one['picture'] instanceof Blob,
    )
  )
}

const NONE: WaitingPhoto[] = []

/**
 * Photos of the handwritten page: those that the server has, and those on their way. The queue of all
 * other writes carries no files, so a picture waits here, in this browser, until it can go.
 */
export function usePhotos(talkId: string) {
  const me = useMe()
  const client = useQueryClient()
  const there = useQuery(attachmentsQuery(talkId)).data?.items ?? []
  const { connected } = usePending()
  const kept = useDraft(me.id, `photos/${talkId}`, NONE, isWaiting)
  const [states, setStates] = useState<Readonly<Record<string, PhotoState>>>({})
  const waiting = kept.value ?? NONE
  const latest = useRef(waiting)
  useEffect(() => {
    latest.current = waiting
  }, [waiting])
  const { write } = kept
  const keep = useCallback(
    (next: WaitingPhoto[]) => {
      latest.current = next
      write(next)
    },
    [write],
  )
  const busy = useRef<string>(undefined)

  const send = useCallback(
    async ({ id, picture }: WaitingPhoto) => {
      if (busy.current !== undefined) return
      busy.current = id
      const say = (state: PhotoState) => setStates((all) => ({ ...all, [id]: state }))
      say({ step: 'sending', share: 0 })
      const answer = await upload(talkId, id, picture, (share) => say({ step: 'sending', share }))
      busy.current = undefined
      if (answer === 'done') {
        await client.invalidateQueries({ queryKey: attachmentsQuery(talkId).queryKey })
        keep(latest.current.filter((one) => one.id !== id))
      } else if (answer === 'unreachable') say({ step: 'device' })
      else say({ step: 'refused', why: answer.refused })
    },
    [client, keep, talkId],
  )

  const next = waiting.find((one) => states[one.id]?.step !== 'refused')
  useEffect(() => {
    if (connected && next !== undefined) void send(next)
  }, [connected, next, send])

  return {
    there,
    waiting: waiting.map((photo) => ({
      ...photo,
      state: states[photo.id] ?? ({ step: 'device' } as const),
    })),
    /** The browser refuses to keep it: it is gone when the page closes. */
    unkept: kept.unkept,
    add: async (files: readonly File[]) => {
      const pictures = await Promise.all(files.map(smaller))
      keep([...latest.current, ...pictures.map((picture) => ({ id: uuidv7(), picture }))])
    },
    again: (id: string) => {
      const photo = latest.current.find((one) => one.id === id)
      if (photo !== undefined) void send(photo)
    },
    drop: (id: string) => keep(latest.current.filter((one) => one.id !== id)),
  }
}
