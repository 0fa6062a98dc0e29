import { useSyncExternalStore } from 'react'

/** Wide enough for a rail; the same width as `--breakpoint-desk`. */
const desk = matchMedia('(min-width: 64rem)')

function listen(changed: () => void): () => void {
  desk.addEventListener('change', changed)
  return () => desk.removeEventListener('change', changed)
}

/** Whether this is a desktop's width: what only the other width shows need not be made at all. */
export function useDesk(): boolean {
  return useSyncExternalStore(listen, () => desk.matches)
}
