/** Our own icons, drawn on a grid of 24 with one stroke. */
const PATHS = {
  today:
    'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  people:
    'M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.500 20c0-3.600 2.900-5.500 6.500-5.500s6.500 1.900 6.500 5.500M16 5a3.300 3.300 0 0 1 0 6.200M17.500 14.800c2.500.5 4 2.300 4 5.200',
  interviews:
    'M4 5.500A1.500 1.500 0 0 1 5.500 4h9A1.500 1.500 0 0 1 16 5.500v6a1.500 1.500 0 0 1-1.500 1.500H9l-3.500 3v-3A1.500 1.500 0 0 1 4 11.500ZM12 16v.500a1.500 1.500 0 0 0 1.500 1.500H16l3 2.500V18a1.500 1.500 0 0 0 1.500-1.500v-4A1.500 1.500 0 0 0 19 11',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13ZM15.500 15.500 20 20',
  import:
    'M12 4v10M8 10.500l4 4 4-4M4 16v2.500A1.500 1.500 0 0 0 5.500 20h13a1.500 1.500 0 0 0 1.500-1.500V16',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.800v4.400M9 14.800v4.400',
  send: 'M20 4 3.500 10.500l6.500 3 3 6.500ZM10 13.500 20 4',
  check: 'm4.500 12.500 5 5 10-11',
  clock: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM12 7.500V12l3 2',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'm9 5 7 7-7 7',
  copy: 'M8.500 8.500h10v11h-10ZM15.500 8.500v-4h-10v11h3',
  mail: 'M3.500 6h17v12h-17ZM4 6.500l8 6.500 8-6.500',
  heart:
    'M12 20s-7.500-4.600-7.500-10A4 4 0 0 1 12 7.500 4 4 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10Z',
  trash: 'M4.500 6.500h15M9.500 6V4h5v2M6.500 6.500l1 13h9l1-13M10 10.500v5.500M14 10.500v5.500',
  phone:
    'M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3A2 2 0 0 1 18.500 20 15 15 0 0 1 4 5.500a2 2 0 0 1 2-2Z',
  video: 'M3.500 6.500h11v11h-11ZM14.500 10.500l6-3.500v10l-6-3.500',
  coffee:
    'M4.500 9h12v6a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4ZM16.500 10.500h1.500a2.500 2.500 0 0 1 0 5h-1.500M8 3.500V6M12.500 3.500V6',
  place:
    'M12 21s-6.500-5.800-6.500-11a6.500 6.500 0 0 1 13 0c0 5.200-6.500 11-6.500 11ZM12 7.800a2.300 2.300 0 1 1 0 4.600 2.300 2.300 0 0 1 0-4.600Z',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.700-5.700L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700L12 17',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 2.800 19.500h18.400ZM12 10v4.500M12 17h.01',
  note: 'M5 4h14v11l-5 5H5ZM14 20v-5h5M8.500 8.500h7M8.500 12h4',
  question:
    'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM9.500 9.700a2.500 2.500 0 1 1 3.600 2.200c-.800.4-1.100.9-1.100 1.800M12 16.500h.01',
  calendar: 'M4 6h16v14H4ZM4 10.500h16M8.500 3.500V7M15.500 3.500V7',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  undo: 'M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-4',
  organization:
    'M4 20.500V5.500L13 3.500v17M13 9.500h7v11M2.500 20.500h19M7.500 8.500h2M7.500 12.500h2M7.500 16.500h2M16 13.500h1.500M16 17h1.500',
  key: 'M14.500 4a5.500 5.500 0 1 1-4.700 8.300L4 18v2.500h3V18h2.500v-2.500L11 14M15.500 8.500h.01',
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
      className={`size-6 ${className}`}
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
