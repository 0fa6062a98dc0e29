import type { Schema } from '@/api/client'
import { isRecord } from '@/lib/shape'
import type { Kind, Medium, Reading } from './reading/read'
import { instantOf } from './reading/when'

export const KINDS: readonly Kind[] = ['talk', 'reminder', 'person']
export const MEDIA: readonly Medium[] = ['video', 'phone', 'coffee', 'in_person']

/** What will be made, as the preview shows it: each part a text that can be changed. */
export interface Plan {
  kind: Kind
  name: string
  title: string
  organization: string
  met: string
  curious: string
  emails: string
  phones: string
  links: string
  location: string
  about: string
  /** `2026-11-26T15:00` on the user's clock. */
  at: string
  minutes: string
  medium: Medium
  place: string
  what: string
}

export type Part = keyof Plan
/** What the user changed; null is what they left out. */
export type Edits = { [P in Part]?: Plan[P] | null } & {
  /** The person it is about: an id, or empty for somebody new. */
  contact?: string
}

/** The plan with what the user changed. */
export function edited(plan: Plan, edits: Edits): Plan {
  const changed = Object.entries(edits).map(([part, value]) => [part, value ?? ''])
  return { ...plan, ...Object.fromEntries(changed) }
}

/** The parts that tell of a person, in the order that they are shown. */
export const PERSON_PARTS = [
  'name',
  'title',
  'organization',
  'met',
  'curious',
  'emails',
  'phones',
  'links',
  'location',
  'about',
] as const satisfies readonly Part[]

interface Defaults {
  minutes: number
  /** When the user's day starts, `09:00`. */
  starts: string
}

/** A talk without a time of day is first thought of at ten: quickly changed, never by night. */
const TALK_STARTS = '10:00'

const list = (all: readonly { value: string }[]) => all.map(({ value }) => value).join(', ')

/** What a text means, as the preview shows it before anybody changes a part. */
export function planOf(reading: Reading, { minutes, starts }: Defaults): Plan {
  const { when } = reading
  const time = when?.time ?? (reading.kind === 'talk' ? TALK_STARTS : starts)
  return {
    kind: reading.kind,
    name: reading.name?.value ?? '',
    title: reading.title?.value ?? '',
    organization: reading.organization?.value ?? '',
    met: reading.met?.value ?? '',
    curious: reading.curious?.value ?? '',
    emails: list(reading.emails),
    phones: list(reading.phones),
    links: list(reading.links),
    location: reading.location?.value ?? '',
    about: reading.about?.value ?? '',
    at: when === undefined ? '' : `${when.date}T${time}`,
    minutes: String(reading.minutes?.value ?? minutes),
    medium: reading.medium?.value ?? 'video',
    place: reading.place?.value ?? '',
    what: reading.what?.value ?? '',
  }
}

function items(text: string): { value: string }[] {
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((value) => ({ value }))
}

/** The new contact of a plan. `metAt` says in the user's language where they met. */
export function contactOf(plan: Plan, metAt: (place: string) => string): Schema<'ContactIn'> {
  return {
    name: plan.name.trim(),
    title: plan.title.trim() || null,
    ...(plan.organization.trim() === '' ? {} : { organization_name: plan.organization.trim() }),
    interest: plan.curious.trim() === '' ? [] : [{ kind: 'work', detail: plan.curious.trim() }],
    common_ground: plan.met.trim() === '' ? [] : [metAt(plan.met.trim())],
    emails: items(plan.emails),
    phones: items(plan.phones),
    links: items(plan.links),
    location: plan.location.trim() || null,
    about: plan.about.trim() || null,
    mutual_contacts: [],
    tags: [],
    external_ids: {},
    extra: {},
    archived: false,
  }
}

export function interviewOf(plan: Plan, contactId: string, zone: string): Schema<'InterviewIn'> {
  return {
    contact_id: contactId,
    starts_at: startOf(plan, zone).toISOString(),
    minutes_agreed: Number(plan.minutes),
    medium: plan.medium,
    place: plan.place.trim() || null,
  }
}

export function followUpOf(plan: Plan, contactId: string, zone: string): Schema<'FollowUpIn'> {
  return {
    contact_id: contactId,
    kind: 'custom',
    due_at: startOf(plan, zone).toISOString(),
    body: plan.what.trim(),
  }
}

/** That they met, which begins their story. */
export function touchOf(plan: Plan, contactId: string, now: Date): Schema<'TouchIn'> {
  return {
    contact_id: contactId,
    kind: 'met',
    happened_at: now.toISOString(),
    text: plan.met.trim(),
  }
}

/** The instant that a plan's day and time mean for the user. */
export function startOf(plan: Plan, zone: string): Date {
  return instantOf(plan.at.slice(0, 10), plan.at.slice(11, 16), zone)
}

interface Named {
  id: string
  name: string | null
}

const folded = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

/** The people whom a name may mean, the likeliest first. */
export function meant<P extends Named>(name: string, people: readonly P[]): P[] {
  const wanted = folded(name)
  if (wanted === '') return []
  const whole = people.filter((one) => folded(one.name ?? '') === wanted)
  const begun = people.filter((one) => folded(one.name ?? '').startsWith(`${wanted} `))
  return [...whole, ...begun]
}

/** What is kept of an unfinished capture in this browser. */
export interface Kept {
  text: string
  edits: Edits
}

export function isKept(value: unknown): value is Kept {
  return isRecord(value) && typeof value['text'] === 'string' && isRecord(value['edits'])
}
