import { sayCode } from './app'

interface Because {
  reason: string
  reason_code: string
  /** `name`, and for a span `amount` and `unit`. */
  reason_params: Readonly<Record<string, string | number>>
  late_at: string | null
}

/** Why an entry stands on the agenda, in the user's language. */
export function sayReason({ reason, reason_code, reason_params, late_at }: Because): string {
  let code = reason_code
  let { name, amount, unit } = reason_params
  // The time left for a thank-you runs here too: without a network the API's figure grows old.
  const minutes = (Date.parse(late_at ?? '') - Date.now()) / 60_000
  const away = Math.abs(minutes)
  if (away < 2880 && code.startsWith('thank_you')) {
    code = minutes > 0 ? 'thank_you_due' : 'thank_you_late'
    const short = away < 120
    unit = short ? 'minutes' : 'hours'
    amount = Math.floor(short ? away : away / 60) || 1
  }
  const count = Number(amount ?? 0)
  // "1 h 41 min" is read at a glance, where "101 minutes" has to be worked out.
  const mixed = unit === 'minutes' && count > 60
  const parts = { count, hours: Math.floor(count / 60), minutes: count % 60 }
  const span = (form: string) => sayCode(form, mixed ? 'mixed' : String(unit), parts, '')
  const values = {
    name: name === '' || name === undefined ? sayCode('nobody', 'name', {}, '') : name,
    span: span('span'),
    spanDat: span('spanDat'),
  }
  const said = sayCode('reason', code, values, reason)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
