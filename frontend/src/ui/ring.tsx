const RADIUS = 14
const ROUND = 2 * Math.PI * RADIUS

/** A ring that fills clockwise from twelve; full, it carries a tick. `share` is 0 to 1. */
export function Ring({ share, className = '' }: { share: number; className?: string }) {
  const full = share >= 1
  return (
    <svg viewBox="0 0 32 32" className={className} fill="none" aria-hidden="true">
      <circle cx="16" cy="16" r={RADIUS} className="stroke-line" strokeWidth="3" />
      {share > 0 && (
        <circle
          cx="16"
          cy="16"
          r={RADIUS}
          className="stroke-accent"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={`${(Math.min(share, 1) * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
          transform="rotate(-90 16 16)"
        />
      )}
      {full && (
        <path
          d="m10.500 16.500 4 4 7.500-8.500"
          className="stroke-accent"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
