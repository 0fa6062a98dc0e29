interface Props {
  label: string
  pressed: boolean
  onPress: () => void
}

/** One of several views, in a row of them. */
export function Chip({ label, pressed, onPress }: Props) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress} className="chip">
      {label}
    </button>
  )
}
