import { language, locale, type Language } from '@/lib/language'

/** A message: a text, or one text for each plural form that its language has. */
type Message = string | { readonly one: string; readonly other: string }

export type Catalogue = Readonly<Record<string, Message>>
export type Values = Readonly<Record<string, string | number>>

type Slots<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Texts<M> = M extends string ? M : M[keyof M]
type Params<M> = [Slots<Texts<M>>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<Texts<M>>, string | number>>]

/** A text with every one of these slots in it. */
type With<S extends string> = [S] extends [never]
  ? string
  : (S extends string ? (text: `${string}{${S}}${string}`) => void : never) extends (
        text: infer All extends string,
      ) => void
    ? All
    : never

/**
 * What another language must say for a part of the English catalogue: every key, the same plural
 * forms, the same slots ("one person" may do without its number).
 */
export type Translation<English extends Catalogue> = {
  readonly [K in keyof English]: English[K] extends string
    ? With<Slots<English[K]>>
    : {
        readonly one: With<Exclude<Slots<Texts<English[K]>>, 'count'>>
        readonly other: With<Slots<Texts<English[K]>>>
      }
}

// Made when they are first needed: they cost a slow phone more than all of our words together.
let plural: Intl.PluralRules | undefined
let number: Intl.NumberFormat | undefined

function fill(message: Message, values: Values): string {
  let text = message
  if (typeof text !== 'string') {
    plural ??= new Intl.PluralRules(language)
    text = plural.select(Number(values['count'])) === 'one' ? text.one : text.other
  }
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name]
    if (value === undefined) return slot
    if (typeof value !== 'number') return value
    number ??= new Intl.NumberFormat(locale)
    return number.format(value)
  })
}

interface Words {
  /** Fetches the words of the chosen language; they must have come before the first is said. */
  words: () => Promise<void>
  find: (key: string) => Message | undefined
}

export interface Voice<C extends Catalogue> extends Words {
  /** The text for a key, its `{slots}` filled; `{count}` also chooses the plural form. */
  t: <K extends keyof C & string>(key: K, ...[values]: Params<C[K]>) => string
  /** The text for a code that the API sent, or else what the API itself says in English. */
  sayCode: (prefix: string, code: string, values: Values, otherwise: string) => string
}

/**
 * The voice of a part of the app. Each part brings its own messages, so that the first screen need
 * not wait for the words of the last one, and nobody for those of another language. Words that are
 * still on their way suspend the component that asked, like any other part that comes late.
 */
export function speak<C extends Catalogue>(
  load: Record<Language, () => Promise<Catalogue>>,
  base?: Words,
): Voice<C> {
  let found: Catalogue | undefined
  let coming: Promise<void> | undefined
  let failed: unknown

  const words = () =>
    (coming ??= Promise.all([load[language](), base?.words()]).then(
      ([catalogue]) => {
        found = catalogue
      },
      (error: unknown) => {
        coming = undefined
        failed = error
        throw error
      },
    ))

  const find = (key: string): Message | undefined => {
    if (found === undefined) {
      const error = failed
      failed = undefined
      // oxlint-disable-next-line typescript/only-throw-error -- how React is told to wait
      throw error ?? words()
    }
    return found[key] ?? base?.find(key)
  }

  return {
    words,
    find,
    t: (key, ...[values]) => fill(find(key) ?? '', values ?? {}),
    sayCode: (prefix, code, values, otherwise) => {
      const message = find(`${prefix}.${code}`)
      return message === undefined ? otherwise : fill(message, values)
    },
  }
}
