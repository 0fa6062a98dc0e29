import type { Schema } from '@/api/client'
import { insightKind } from './marks'

type Note = Pick<Schema<'Note'>, 'id' | 'text' | 'mark' | 'off_the_record'>
type Insight = Pick<Schema<'Insight'>, 'note_id'>
type Promised = Pick<Schema<'Promise'>, 'note_id'>

/** What the marks on the notes become when the talk is wrapped up. */
export interface Outcome {
  insights: { noteId: string; kind: Schema<'Insight'>['kind']; text: string; off: boolean }[]
  promises: { noteId: string; by: 'me' | 'them'; text: string; off: boolean }[]
  /** Marked as a referral: each needs a name. */
  names: Note[]
}

/** Only what is not there yet: wrapping up twice makes nothing twice. */
export function outcomeOf(
  notes: readonly Note[],
  insights: readonly Insight[],
  promises: readonly Promised[],
): Outcome {
  const kept = new Set(insights.map((insight) => insight.note_id))
  const given = new Set(promises.map((promise) => promise.note_id))
  const outcome: Outcome = { insights: [], promises: [], names: [] }
  for (const note of notes) {
    const text = note.text.trim()
    const kind = insightKind(note.mark)
    const by =
      note.mark === 'my_promise' ? 'me' : note.mark === 'their_promise' ? 'them' : undefined
    if (kind !== undefined && !kept.has(note.id)) {
      // An insight holds less than a note.
      outcome.insights.push({
        noteId: note.id,
        kind,
        text: text.slice(0, 5000),
        off: note.off_the_record,
      })
    }
    if (by !== undefined && !given.has(note.id)) {
      outcome.promises.push({
        noteId: note.id,
        by,
        text: text.slice(0, 5000),
        off: note.off_the_record,
      })
    }
    if (note.mark === 'referral') outcome.names.push(note)
  }
  return outcome
}

/** "Ben Sample, Harbour Example" or "Ben Sample at Harbour": who, and where. A guess to be changed. */
export function nameAndPlace(text: string): { name: string; place: string } {
  const line = text.split('\n')[0]?.trim() ?? ''
  const [, name = line, place = ''] =
    /^(.{2,80}?)(?:,\s+| @ ?| at | bei )(.{2,80})$/.exec(line) ?? []
  return { name: name.slice(0, 200), place: place.slice(0, 200) }
}
