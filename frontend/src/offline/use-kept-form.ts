import { useCallback, useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { isRecord } from '@/lib/shape'
import { useDraft } from './use-draft'

type Fields = Readonly<Record<string, string>>

const NOTHING: Fields = {}

const areFields = (value: unknown): value is Fields =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string')

export interface KeptForm {
  /** Keeps what is typed into fields with a name that look after their value themselves. */
  onInput: (event: FormEvent<HTMLFormElement>) => void
  /** What was said of a field that does not; undefined when nothing was. */
  value: (field: string) => string | undefined
  /** Undefined: nothing was said of it. */
  put: (field: string, value: string | undefined) => void
  /** Whether it holds again what was typed another time. */
  again: boolean
  /** The browser refuses to keep anything: the user must know. */
  unkept: boolean
  /** Saved: nothing needs to be kept any more. */
  drop: () => void
  /** As if nothing had been typed. */
  discard: () => void
}

/**
 * A form whose fields survive reload, crash and being closed: what was typed is there when it opens
 * again, until it is saved or discarded. Only what was touched is kept, so the rest stays fresh.
 */
export function useKeptForm(
  owner: string,
  name: string,
  form: RefObject<HTMLFormElement | null>,
): KeptForm {
  const draft = useDraft(owner, name, NOTHING, areFields)
  const { value: kept, write, drop: forget } = draft
  /** The newest, also before it is rendered; what was typed before the store was read. */
  const fields = useRef<Fields>(NOTHING)
  const read = useRef(false)
  const [again, setAgain] = useState(false)

  useEffect(() => {
    if (kept === undefined || read.current) return
    read.current = true
    const early = fields.current
    fields.current = { ...kept, ...early }
    for (const [field, text] of Object.entries(kept)) {
      if (!(field in early)) fill(form.current, field, text)
    }
    setAgain(Object.keys(kept).length > 0)
    if (Object.keys(early).length > 0) write(fields.current)
  }, [kept, write, form])

  const put = useCallback(
    (field: string, text: string | undefined) => {
      const { [field]: _before, ...others } = fields.current
      fields.current = text === undefined ? others : { ...others, [field]: text }
      if (read.current) write(fields.current)
    },
    [write],
  )
  const onInput = useCallback(
    ({ target }: FormEvent<HTMLFormElement>) => {
      if (!isText(target) || target.name === '') return
      const untouched =
        !(target instanceof HTMLSelectElement) && target.value === target.defaultValue
      put(target.name, untouched ? undefined : target.value)
    },
    [put],
  )
  const drop = useCallback(() => {
    fields.current = NOTHING
    setAgain(false)
    void forget()
  }, [forget])
  const discard = useCallback(() => {
    fields.current = NOTHING
    write(NOTHING)
    void forget()
    form.current?.reset()
    setAgain(false)
  }, [write, forget, form])

  return {
    onInput,
    value: (field) => kept?.[field],
    put,
    again,
    unkept: draft.unkept,
    drop,
    discard,
  }
}

type TextLike = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Ticks and choices are kept by those who show them. */
function isText(target: unknown): target is TextLike {
  if (target instanceof HTMLInputElement)
    return !/^(radio|checkbox|file|password)$/.test(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function fill(form: HTMLFormElement | null, field: string, text: string): void {
  const element = form?.elements.namedItem(field)
  if (isText(element)) element.value = text
}
