import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { attachmentsQuery } from '@/api/reads/talk'
import { useMe } from '@/api/reads/me'
import {
  addPhotos,
  dropPhoto,
  hidePhoto,
  onPhotos,
  photosOf,
  recallPhotos,
  sendAgain,
} from '@/offline/photos'
import { smaller } from './smaller'

/** Photos of the handwritten page: those that the server has, and those on their way. */
export function usePhotos(talkId: string) {
  const { id: owner } = useMe()
  const there = useQuery(attachmentsQuery(talkId)).data?.items ?? []
  const { waiting, states, unkept } = useSyncExternalStore(onPhotos, () => photosOf(talkId))
  useEffect(() => void recallPhotos(owner, talkId), [owner, talkId])
  return {
    there,
    waiting: waiting.map((photo) => ({
      ...photo,
      state: states[photo.id] ?? ({ step: 'device' } as const),
    })),
    unkept,
    add: async (files: readonly File[]) =>
      addPhotos(owner, talkId, await Promise.all(files.map(smaller))),
    hide: (id: string, off: boolean) => hidePhoto(owner, talkId, id, off),
    again: (id: string) => sendAgain(talkId, id),
    drop: (id: string) => dropPhoto(owner, talkId, id),
  }
}
