import { useEffect, useMemo, useRef, useState } from 'react'
import { useMe } from '@/api/reads/me'
import type { Schema } from '@/api/client'
import { isRecord } from '@/lib/shape'
import { change, create, newId } from '@/offline/operations'
import { onPending, pending } from '@/offline/pending'
import { useDraft } from '@/offline/use-draft'
import { write } from '@/offline/write'
import type { Mark } from './marks'

type Note = Schema<'Note'>

/** A note being written. It has its id from the first letter, so that it can't become two. */
export interface NoteDraft {
  id: string
  text: string
  questionId: string | null
  mark: Mark | null
  offTheRecord: boolean
  /** The note as it was, when it is one that is being changed. */
  before: Note | null
}

function isNoteDraft(value: unknown): value is NoteDraft {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['text'] === 'string' &&
    typeof value['offTheRecord'] === 'boolean' &&
    (value['questionId'] === null || typeof value['questionId'] === 'string') &&
    (value['mark'] === null || typeof value['mark'] === 'string') &&
    (value['before'] === null || isRecord(value['before']))
  )
}

function blank(questionId: string | null = null): NoteDraft {
  return { id: newId(), text: '', questionId, mark: null, offTheRecord: false, before: null }
}

type Heard = Pick<Note, 'id' | 'text' | 'mark' | 'off_the_record'>

/** The notes as they are once what is being written is added. */
export function withDraft(notes: readonly Heard[], draft: NoteDraft): readonly Heard[] {
  const text = draft.text.trim()
  if (text === '') return notes
  const { id, mark, offTheRecord: off_the_record } = draft
  const written = { id, text, mark, off_the_record }
  return notes.some((note) => note.id === id)
    ? notes.map((note) => (note.id === id ? written : note))
    : [...notes, written]
}

/** Resolves once this browser has kept all of these writes. */
function whenKept(ids: readonly string[]): Promise<void> {
  const isKept = () => !pending().fresh.some((one) => ids.includes(one.id))
  return new Promise((resolve) => {
    if (isKept()) {
      resolve()
      return
    }
    const stop = onPending(() => {
      if (!isKept()) return
      stop()
      resolve()
    })
  })
}

function save(interviewId: string, note: NoteDraft) {
  const at = { interview_id: interviewId, id: note.id }
  const body = {
    text: note.text.trim(),
    question_id: note.questionId,
    mark: note.mark,
    off_the_record: note.offTheRecord,
  }
  const path = '/api/v1/interviews/{interview_id}/notes/{id}'
  return write(note.before === null ? create(path, at, body) : change(path, at, body, note.before))
}

/**
 * The note under the thumb. Every key press is kept in this browser; when it is added, the text stays
 * kept until what sends it has been kept too.
 */
export function useNoteDraft(interviewId: string, notes: readonly Note[] | undefined) {
  const me = useMe()
  const [first] = useState(() => blank())
  const [second] = useState(() => blank())
  const kept = useDraft(me.id, `writing/${interviewId}`, first, isNoteDraft)
  const [fresh, setFresh] = useState<NoteDraft>()
  const stored = kept.value
  // A crash may have come between adding a note and forgetting its draft.
  const known =
    stored !== undefined &&
    stored.before === null &&
    notes?.some((note) => note.id === stored.id) === true
  const note = fresh ?? (known ? second : stored) ?? first
  const { write: keep } = kept

  const shown = useRef(note)
  useEffect(() => {
    shown.current = note
  }, [note])

  return useMemo(() => {
    const edit = (part: Partial<NoteDraft>) => {
      setFresh(undefined)
      keep({ ...note, ...part })
    }
    /** Adds what is written, if anything, and starts an empty one. */
    const add = (following: NoteDraft = blank()): boolean => {
      if (note.text.trim() === '') {
        setFresh(following)
        return false
      }
      const { ids } = save(interviewId, note)
      setFresh(following)
      // What ends the talk adds, too, and takes this screen away before it is rendered again.
      shown.current = following
      void whenKept(ids).then(() => {
        // What was typed meanwhile has taken its place already.
        if (shown.current === following) keep(following)
      })
      return true
    }
    return {
      note,
      edit,
      add,
      /** Turns to a question; what was being written on another one is added first. */
      turnTo: (questionId: string | null) => {
        if (note.questionId === questionId && note.before === null) return
        if (note.text.trim() === '') edit({ ...blank(questionId) })
        else add(blank(questionId))
      },
      open: (existing: Note) => {
        add({
          id: existing.id,
          text: existing.text,
          questionId: existing.question_id,
          mark: existing.mark,
          offTheRecord: existing.off_the_record,
          before: existing,
        })
      },
      cancel: () => edit(blank(note.questionId)),
    }
  }, [note, keep, interviewId])
}

export type Writing = ReturnType<typeof useNoteDraft>
