import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { api, ask, type Schema } from '@/api/client'
import { offerUndo } from '@/commands/undo'
import { t } from '@/i18n/coach'
import { useSettled } from '@/lib/use-settled'
import { findingAt, inUnits, moved, type Finding } from './spans'

/** Milliseconds that a text rests before the coach reads it. */
const REST = 350

export interface Subject {
  kind: Schema<'ReviewIn'>['kind']
  channel?: Schema<'ReviewIn'>['channel']
  contactId: string
  interviewId?: string | null
}

export interface Coach {
  findings: readonly Finding[]
  summary: Schema<'Review'>['summary_code']
  /** Whether the text is in a language that the coach reads only in part. */
  partly: boolean
  /** How many remarks there are of each severity. */
  counts: Schema<'SummaryCounts'> | undefined
  /** Whether the coach can't be reached. The text is safe all the same. */
  away: boolean
  /** The remark about the words at the caret. */
  here: Finding | undefined
  onCaret: () => void
  /** Selects the words that a remark is about. */
  show: (finding: Finding) => void
  /** Takes the change that a remark offers; Undo brings the words back. */
  apply: (finding: Finding) => void
}

/** Has a text read by the coach as it is typed; remarks never wait for the answer to move along. */
export function useCoach(
  subject: Subject,
  text: string,
  onText: (text: string) => void,
  field: RefObject<HTMLTextAreaElement | null>,
): Coach {
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  const [caret, setCaret] = useState<number>()
  const settled = useSettled(text, REST)
  const empty = text.trim() === ''
  const { kind, channel, contactId, interviewId } = subject
  const { data, isError } = useQuery({
    queryKey: ['coach', kind, channel ?? null, contactId, interviewId ?? null, settled],
    queryFn: async ({ signal }) => {
      const review = await ask(
        api.POST('/api/v1/coach/review', {
          body: {
            kind,
            text: settled,
            channel: channel ?? null,
            contact_id: contactId,
            interview_id: interviewId ?? null,
          },
          signal,
        }),
      )
      return { ...review, text: settled, findings: inUnits(settled, review.findings) }
    },
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    retry: false,
  })
  const findings = useMemo(
    () => (empty || data === undefined ? [] : moved(data.text, text, data.findings)),
    [data, text, empty],
  )
  return {
    findings,
    summary: empty || data === undefined ? 'empty' : data.summary_code,
    partly: !empty && data !== undefined && data.language !== 'en',
    counts: data?.summary_params,
    away: isError && !empty,
    here: caret === undefined ? undefined : findingAt(caret, findings),
    onCaret: () => setCaret(field.current?.selectionStart),
    show: ({ start, end }) => {
      field.current?.focus()
      field.current?.setSelectionRange(start, end)
      setCaret(start)
    },
    apply: ({ start, end, replacement }) => {
      if (replacement === null) return
      const after = text.slice(0, start) + replacement + text.slice(end)
      onText(after)
      // What was typed since must not be lost to an undo.
      offerUndo(t('coach.changed'), () => {
        const same = latest.current === after
        if (same) onText(text)
        return Promise.resolve(same)
      })
    },
  }
}
