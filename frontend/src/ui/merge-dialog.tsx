import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { t } from '@/i18n/merge'
import { merged, type Field } from '@/lib/merged'
import { Button } from './button'
import Dialog from './dialog'
import { MergeTable } from './merge-table'
import { say } from './toast-store'

interface Props<Thing> {
  /** The one to stay, unless the user turns it round. */
  one: Thing
  /** Its double, once it is known. */
  other: Thing | undefined
  nameOf: (thing: Thing) => string
  /** Of choosing the double. */
  title: string
  intro: string
  choose: ReactNode
  /** Back to choosing, where one chose. */
  onAnother?: (() => void) | undefined
  fields: (into: Thing, from: Thing) => readonly Field[]
  /** What hangs from the one that goes, and moves. */
  moves: (name: string) => string
  request: (ids: { into_id: string; from_id: string }) => Promise<unknown>
  /** Leads to what the two became. */
  onMerged: (into: Thing) => Promise<void>
  onClose: () => void
}

/** The step before is gone, and with it what had the focus. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** The same under two names becomes one: first which, then what stays, then it is done for good. */
export function MergeDialog<Thing extends { id: string }>(props: Props<Thing>) {
  const { one, other, nameOf, onClose } = props
  const [turned, setTurned] = useState(false)
  const merge = useMutation({
    mutationFn: async ([into, from]: readonly [Thing, Thing]) => {
      await props.request({ into_id: into.id, from_id: from.id })
      // Before all is read again: the other one can't be any more.
      await props.onMerged(into)
    },
    onSuccess: (_, [into]) => {
      onClose()
      say({ text: t('merge.done', { name: nameOf(into) }) })
    },
  })
  if (other === undefined) {
    return (
      <Dialog title={props.title} intro={props.intro} onClose={onClose}>
        {props.choose}
      </Dialog>
    )
  }
  const [into, from] = turned ? [other, one] : [one, other]
  const name = nameOf(from)
  const rows = merged(props.fields(into, from))
  const losing = rows.some(({ goes }) => goes.some(({ fate }) => fate === 'lost'))
  return (
    <Dialog title={t('merge.title')} onClose={onClose} wide>
      <div className="-mt-2 mb-4 flex flex-wrap gap-x-5">
        <button
          type="button"
          ref={focus}
          className="link min-h-11 text-left"
          onClick={() => setTurned(!turned)}
        >
          {t('merge.swap', { name })}
        </button>
        {props.onAnother !== undefined && (
          <button type="button" className="link min-h-11" onClick={props.onAnother}>
            {t('merge.another')}
          </button>
        )}
      </div>
      <MergeTable into={nameOf(into)} from={name} rows={rows} />
      <p className="mt-5">
        {props.moves(name)} {losing && t('merge.losing')}
      </p>
      <p className="mt-2 font-semibold">{t('merge.final')}</p>
      <Button
        look="grave"
        className="mt-6"
        busy={merge.isPending}
        onClick={() => merge.mutate([into, from])}
      >
        {t('merge.go', { name, into: nameOf(into) })}
      </Button>
    </Dialog>
  )
}
