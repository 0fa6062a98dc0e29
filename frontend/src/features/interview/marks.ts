import type { Schema } from '@/api/client'

export type Mark = NonNullable<Schema<'Note'>['mark']>
export type InsightKind = Schema<'Insight'>['kind']

/** The marks in reach while talking; the rest can be given at the wrap-up. */
export const QUICK_MARKS = [
  'pain_point',
  'ideal_candidate',
  'role_value',
  'advice',
  'my_promise',
  'their_promise',
  'referral',
] as const satisfies readonly Mark[]

export const INSIGHT_KINDS = [
  'pain_point',
  'ideal_candidate',
  'role_value',
  'culture',
  'process',
  'market',
  'advice',
] as const satisfies readonly InsightKind[]

/** What a marked note becomes at the wrap-up, if an insight. */
export function insightKind(mark: Mark | null): InsightKind | undefined {
  return INSIGHT_KINDS.find((kind) => kind === mark)
}
