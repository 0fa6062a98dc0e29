/** The end of a slice that starts at twelve o'clock, on a circle of this radius around 16, 16. */
function edge(share: number, radius: number): string {
  const angle = share * 2 * Math.PI
  const x = 16 + radius * Math.sin(angle)
  const y = 16 - radius * Math.cos(angle)
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}

/** A ring with a slice of it filled: the mark itself, a stage, a time box. `share` is 0 to 1. */
export function Dial({ share, className = '' }: { share: number; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2.5" />
      {share >= 1 && <circle cx="16" cy="16" r="9" className="fill-accent" />}
      {share > 0 && share < 1 && (
        <path
          className="fill-accent"
          d={`M16 16V7A9 9 0 ${share > 0.5 ? 1 : 0} 1 ${edge(share, 9)}Z`}
        />
      )}
    </svg>
  )
}

/** Seventeen's mark: seventeen minutes of an hour. */
export function Mark({ className = 'size-8 shrink-0' }: { className?: string }) {
  return <Dial share={17 / 60} className={className} />
}
