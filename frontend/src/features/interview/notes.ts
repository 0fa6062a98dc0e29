import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, ask, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { notesQuery } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { uuidv7 } from '@/lib/ids'
import { isRecord } from '@/lib/shape'
import { readDraft, writeDraft } from '@/offline/drafts'

/** A note that the server has not confirmed yet. Its id is ours, so sending it twice makes one. */
export interface PendingNote {
  id: string
  text: string
  offTheRecord: boolean
}

export type NoteState = 'device' | 'syncing' | 'synced'

export interface ShownNote extends PendingNote {
  state: NoteState
}

/** Milliseconds until a note that could not be sent is tried again. */
const AGAIN = 5000

export function isPending(value: unknown): value is PendingNote[] {
  return (
    Array.isArray(value) &&
    value.every(
      (note) =>
        isRecord(note) &&
        typeof note['id'] === 'string' &&
        typeof note['text'] === 'string' &&
        typeof note['offTheRecord'] === 'boolean',
    )
  )
}

/** What the server has, then what it does not have yet; a note known to both is shown once. */
export function merged(
  synced: readonly Schema<'Note'>[],
  pending: readonly PendingNote[],
  sending: ReadonlySet<string>,
): ShownNote[] {
  const known = new Set(synced.map((note) => note.id))
  return [
    ...synced.map((note) => ({
      id: note.id,
      text: note.text,
      offTheRecord: note.off_the_record,
      state: 'synced' as const,
    })),
    ...pending
      .filter((note) => !known.has(note.id))
      .map((note) => ({
        ...note,
        state: sending.has(note.id) ? ('syncing' as const) : ('device' as const),
      })),
  ]
}

function put(interviewId: string, note: PendingNote) {
  return ask(
    api.PUT('/api/v1/interviews/{interview_id}/notes/{id}', {
      params: {
        path: { interview_id: interviewId, id: note.id },
        header: { 'If-None-Match': '*' },
      },
      body: { text: note.text, off_the_record: note.offTheRecord },
    }),
  )
}

/**
 * The notes of a talk. Each is kept in this browser before it is sent, and sent until the server
 * has it: the talk goes on without a network.
 */
export function useNotes(interviewId: string) {
  const me = useMe()
  const client = useQueryClient()
  const synced = useQuery(notesQuery(interviewId)).data?.items ?? []
  const [pending, setPending] = useState<PendingNote[]>([])
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set())
  const [unkept, setUnkept] = useState(false)
  const latest = useRef<PendingNote[]>([])
  const name = `notes/${interviewId}`

  const keep = useCallback(
    (change: (now: PendingNote[]) => PendingNote[]) => {
      latest.current = change(latest.current)
      setPending(latest.current)
      writeDraft(me.id, name, latest.current).then(
        () => setUnkept(false),
        () => setUnkept(true),
      )
    },
    [me.id, name],
  )

  const send = useCallback(
    async (note: PendingNote) => {
      setSending((now) => new Set(now).add(note.id))
      try {
        const saved = await put(interviewId, note)
        client.setQueryData(notesQuery(interviewId).queryKey, (list) =>
          list === undefined || list.items.some((one) => one.id === saved.id)
            ? list
            : { ...list, items: [...list.items, saved] },
        )
        keep((now) => now.filter((one) => one.id !== note.id))
      } catch (error) {
        // Only the network and the server's own troubles pass by waiting.
        if (!(error instanceof Problem)) throw error
      } finally {
        setSending((now) => new Set([...now].filter((id) => id !== note.id)))
      }
    },
    [client, interviewId, keep],
  )

  useEffect(() => {
    let current = true
    readDraft(me.id, name, isPending)
      .then((kept) => {
        if (!current || kept === undefined) return
        const ours = new Set(latest.current.map((note) => note.id))
        latest.current = [...kept.filter((note) => !ours.has(note.id)), ...latest.current]
        setPending(latest.current)
      })
      .catch(() => setUnkept(true))
    return () => {
      current = false
    }
  }, [me.id, name])

  const idle = pending.filter((note) => !sending.has(note.id)).length
  useEffect(() => {
    if (idle === 0) return undefined
    const sendAll = () => {
      for (const note of latest.current) if (!sending.has(note.id)) void send(note)
    }
    const timer = setTimeout(sendAll, AGAIN)
    addEventListener('online', sendAll)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', sendAll)
    }
  }, [idle, sending, send])

  const add = useCallback(
    (text: string, offTheRecord: boolean) => {
      const note = { id: uuidv7(), text, offTheRecord }
      keep((now) => [...now, note])
      void send(note)
    },
    [keep, send],
  )
  return { notes: merged(synced, pending, sending), add, unkept }
}
