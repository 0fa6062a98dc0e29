import { deviceZone } from '@/lib/dates'
import { language } from '@/lib/language'
import { planOf } from './plan'
import { read } from './reading/read'

const first = (all: string) => all.split(', ')[0] ?? ''

/** What a pasted profile or signature says of a person, by the fields of the contact form. */
export function personIn(text: string): Record<string, string> {
  const known = { now: new Date(), zone: deviceZone(), language, names: [] }
  const plan = planOf(read(text, known), { minutes: 0, starts: '' })
  return {
    name: plan.name,
    title: plan.title,
    organization_name: plan.organization,
    interest_detail: plan.curious,
    email: first(plan.emails),
    link: first(plan.links),
    phone: first(plan.phones),
    about: plan.about,
  }
}
