const CONTROLS = 'a, button, input'

/**
 * For an act that takes a row out of its list, just before it: the focus in that row goes to the same
 * control of the next one, else of the one before, else to the heading. Otherwise it would be lost with
 * the row. Rows say with `data-leaves` by which act they leave, so that none is next which that very
 * key would bring back.
 */
export function handFocusOn(): void {
  const focused = document.activeElement
  const row = focused?.closest<HTMLElement>('[data-leaves]')
  if (!focused || !row) return
  const rows = [
    ...document.querySelectorAll(`#main [data-leaves="${row.dataset['leaves'] ?? ''}"]`),
  ]
  const at = rows.indexOf(row)
  const place = [...row.querySelectorAll(CONTROLS)].indexOf(focused)
  const near = rows[at + 1] ?? rows[at - 1]
  const next =
    near?.querySelectorAll<HTMLElement>(CONTROLS)[place] ??
    document.querySelector<HTMLElement>('#main h1')
  // Who points at things keeps the page where it is.
  next?.focus({ preventScroll: !focused.matches(':focus-visible') })
}
