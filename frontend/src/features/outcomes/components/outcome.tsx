import { Brief } from './brief'
import { Opportunities } from './opportunities'
import { Promises } from './promises'
import { Referrals } from './referrals'

/** One of the places beside the insights, or the brief of an organization. */
export function Outcome({ part }: { part: string }) {
  if (part === 'promises') return <Promises />
  if (part === 'referrals') return <Referrals />
  if (part === 'opportunities') return <Opportunities />
  return <Brief organizationId={part} />
}
