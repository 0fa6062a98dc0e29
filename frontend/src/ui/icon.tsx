/** Our own icons, drawn on a grid of 24 with one stroke. */
const PATHS = {
  today:
    'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  people:
    'M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.5 20c0-3.6 2.9-5.5 6.5-5.5s6.5 1.9 6.5 5.5M16 5a3.3 3.3 0 0 1 0 6.2M17.5 14.8c2.5.5 4 2.3 4 5.2',
  interviews:
    'M4 5.5A1.5 1.5 0 0 1 5.5 4h9A1.5 1.5 0 0 1 16 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9l-3.5 3v-3A1.5 1.5 0 0 1 4 11.5ZM12 16v.5a1.5 1.5 0 0 0 1.5 1.5H16l3 2.5V18a1.5 1.5 0 0 0 1.5-1.5v-4A1.5 1.5 0 0 0 19 11',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  import: 'M12 4v10M8 10.5l4 4 4-4M4 16v2.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V16',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  send: 'M20 4 3.5 10.5l6.5 3 3 6.5ZM10 13.5 20 4',
  check: 'm4.5 12.5 5 5 10-11',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'm9 5 7 7-7 7',
  copy: 'M8.5 8.5h10v11h-10ZM15.5 8.5v-4h-10v11h3',
  mail: 'M3.5 6h17v12h-17ZM4 6.5l8 6.5 8-6.5',
  heart: 'M12 20s-7.5-4.6-7.5-10A4 4 0 0 1 12 7.5 4 4 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10Z',
  trash: 'M4.5 6.5h15M9.5 6V4h5v2M6.5 6.5l1 13h9l1-13M10 10.5v5.5M14 10.5v5.5',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3A2 2 0 0 1 18.5 20 15 15 0 0 1 4 5.5a2 2 0 0 1 2-2Z',
  video: 'M3.5 6.5h11v11h-11ZM14.5 10.5l6-3.5v10l-6-3.5',
  coffee:
    'M4.5 9h12v6a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4ZM16.5 10.5h1.5a2.5 2.5 0 0 1 0 5h-1.5M8 3.5V6M12.5 3.5V6',
  place:
    'M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11ZM12 7.8a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6Z',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17h.01',
  note: 'M5 4h14v11l-5 5H5ZM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  question:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.5 9.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5h.01',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  organization:
    'M4 20.5V5.5L13 3.5v17M13 9.5h7v11M2.5 20.5h19M7.5 8.5h2M7.5 12.5h2M7.5 16.5h2M16 13.5h1.5M16 17h1.5',
  key: 'M14.5 4a5.5 5.5 0 1 1-4.7 8.3L4 18v2.5h3V18h2.5v-2.5L11 14M15.5 8.5h.01',
} as const

/** A name, or the drawing itself: those of later screens need not come with the first (see `drawings.ts`). */
export type IconName = keyof typeof PATHS | `M${string}`

function isNamed(name: IconName): name is keyof typeof PATHS {
  return name in PATHS
}

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`size-6 shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={isNamed(name) ? PATHS[name] : name} />
    </svg>
  )
}
