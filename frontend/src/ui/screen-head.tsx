import { IconButton } from './button'
import { Heading } from './heading'

interface Props {
  title: string
  /** What can be added here. */
  add?: { label: string; run: () => void } | undefined
  /** Beside another screen, whose name it is then that the tab says. */
  aside?: boolean
}

/** The name of a list; what can be added to it always stands at the same place. */
export function ScreenHead({ title, add, aside = false }: Props) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
      {aside ? (
        <h2 className="min-w-0 text-head font-bold tracking-tight">{title}</h2>
      ) : (
        <Heading title={title} className="min-w-0" />
      )}
      {add !== undefined && (
        <IconButton icon="plus" label={add.label} onClick={add.run} className="icon-soft" />
      )}
    </div>
  )
}
