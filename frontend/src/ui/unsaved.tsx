interface Props {
  /** Of a form: whether it holds again what was typed another time, and what to do about it. */
  kept: { again: boolean; unkept: boolean; discard: () => void }
  again: string
  discard: string
  unkept: string
}

/** Says that a form holds what was typed another time, and offers to begin anew. */
export function Unsaved({ kept, again, discard, unkept }: Props) {
  if (kept.unkept) return <p role="status">{unkept}</p>
  if (!kept.again) return null
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-ink-soft" role="status">
      {again}
      <button type="button" className="link min-h-11" onClick={kept.discard}>
        {discard}
      </button>
    </p>
  )
}
