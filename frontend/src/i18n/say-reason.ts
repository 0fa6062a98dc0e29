import { sayCode } from './app'

interface Because {
  reason: string
  reason_code: string
  /** `name`, and for a span `amount` and `unit`. */
  reason_params: Readonly<Record<string, string | number>>
}

/** Why an entry stands on the agenda, in the user's language. */
export function sayReason({ reason, reason_code, reason_params }: Because): string {
  const { name, amount, unit } = reason_params
  const span = (form: string) => sayCode(form, String(unit), { count: amount ?? 0 }, '')
  const values = {
    name: name === '' || name === undefined ? sayCode('nobody', 'name', {}, '') : name,
    span: span('span'),
    spanDat: span('spanDat'),
  }
  const said = sayCode('reason', reason_code, values, reason)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
