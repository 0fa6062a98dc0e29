import { isText } from '@/lib/shape'
import { useDraft, type Draft } from './use-draft'

const isInline = (value: unknown): value is string | null => value === null || isText(value)

/** What is typed into a text that becomes a field where it stands; null while it is none. */
export function useInlineDraft(owner: string, name: string): Draft<string | null> {
  return useDraft<string | null>(owner, `inline/${name}`, null, isInline)
}
