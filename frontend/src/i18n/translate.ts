/** A message: a text, or one text for each plural form that its language has. */
type Message = string | { readonly one: string; readonly other: string }

type Catalogue = Readonly<Record<string, Message>>
type Values = Readonly<Record<string, string | number>>

type Slots<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Texts<M> = M extends string ? M : M[keyof M]
type Params<M> = [Slots<Texts<M>>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<Texts<M>>, string | number>>]

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en')

function fill(message: Message, values: Values): string {
  let text = message
  if (typeof text !== 'string') {
    text = plural.select(Number(values['count'])) === 'one' ? text.one : text.other
  }
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name]
    if (value === undefined) return slot
    return typeof value === 'number' ? number.format(value) : value
  })
}

/**
 * The voice of a part of the app. Each part brings its own messages, so that the first screen need
 * not wait for the words of the last one.
 */
export function speak<C extends Catalogue>(catalogue: C) {
  return {
    /** The text for a key, its `{slots}` filled; `{count}` also chooses the plural form. */
    t: <K extends keyof C>(key: K, ...[values]: Params<C[K]>): string =>
      fill(catalogue[key] ?? '', values ?? {}),
    /** The text for a code that the API sent, or else what the API itself says in English. */
    sayCode: (prefix: string, code: string, values: Values, otherwise: string): string => {
      const message = catalogue[`${prefix}.${code}`]
      return message === undefined ? otherwise : fill(message, values)
    },
  }
}
