/** Short messages at the edge of the screen. Plain state, so that anything may say something. */

export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'wrong'
  action?: { label: string; run: () => void }
  /** Milliseconds on the screen. */
  lasts: number
}

/** How long an Undo is offered, in milliseconds. */
export const UNDO_TIME = 8000

let toasts: readonly Toast[] = []
const NONE: readonly Toast[] = []
/** Where they may be shown; only the last, which is on top, shows them. */
let places: readonly string[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]) {
  toasts = next
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}

export function say(toast: Omit<Toast, 'id' | 'lasts' | 'tone'> & Partial<Toast>): number {
  lastId += 1
  const added: Toast = { tone: 'plain', lasts: UNDO_TIME, ...toast, id: lastId }
  set([...toasts.slice(-2), added])
  return lastId
}

export function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

export function dismissAll(): void {
  set(NONE)
}

/** Offers a place to show them, above those there are, until the returned function is called. */
export function showIn(place: string): () => void {
  places = [...places, place]
  tell()
  return () => {
    places = places.filter((one) => one !== place)
    tell()
  }
}

export function currentToasts(place: string): readonly Toast[] {
  return places.at(-1) === place ? toasts : NONE
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
