import type { Insight } from '@/api/reads/outcomes'

export const KINDS = [
  'pain_point',
  'ideal_candidate',
  'role_value',
  'culture',
  'process',
  'market',
  'advice',
] as const satisfies readonly Insight['kind'][]

/** In groups by organization, in the order in which each first appears; without one last. */
export function byOrganization<I extends Pick<Insight, 'organization_id'>>(
  insights: readonly I[],
): [string | null, I[]][] {
  const groups = new Map<string | null, I[]>()
  for (const insight of insights) {
    const group = groups.get(insight.organization_id)
    if (group === undefined) groups.set(insight.organization_id, [insight])
    else group.push(insight)
  }
  return [...groups].toSorted(([a], [b]) => Number(a === null) - Number(b === null))
}
