import { useRef, useState, type PointerEvent } from 'react'
import type { Place } from '../../arrange'

interface Drag {
  id: string
  from: number
  over: number
  by: number
  height: number
}

/**
 * Dragging a row by its handle. Rows carry `data-question`, the line between the questions and the
 * spare ones `data-line`. The keys and the menu do the same without a pointer.
 */
export function useDrag(onDrop: (id: string, place: Place) => void) {
  const list = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const start = useRef<{ y: number; middles: number[]; line: number }>(undefined)

  const down = (id: string) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || list.current === null) return
    const rows = [...list.current.querySelectorAll<HTMLElement>('[data-question]')]
    const boxes = rows.map((row) => row.getBoundingClientRect())
    const from = rows.findIndex((row) => row.dataset['question'] === id)
    const line = list.current.querySelector('[data-line]')?.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = {
      y: event.clientY,
      middles: boxes.map((box) => box.top + box.height / 2),
      line: line === undefined ? Infinity : line.top + line.height / 2,
    }
    setDrag({ id, from, over: from, by: 0, height: boxes[from]?.height ?? 0 })
  }
  const move = (event: PointerEvent) => {
    const { current } = start
    if (drag === undefined || current === undefined) return
    const by = event.clientY - current.y
    const middle = (current.middles[drag.from] ?? 0) + by
    const over = current.middles.filter((at, row) => row !== drag.from && at < middle).length
    setDrag({ ...drag, by, over })
  }
  const up = () => {
    const { current } = start
    start.current = undefined
    setDrag(undefined)
    if (drag === undefined || current === undefined || Math.abs(drag.by) < 6) return
    const middle = (current.middles[drag.from] ?? 0) + drag.by
    const spare = middle > current.line
    const others = current.middles.filter((_, row) => row !== drag.from)
    const above = spare ? others.filter((at) => at < current.line).length : 0
    onDrop(drag.id, { spare, index: drag.over - above })
  }
  /** How far a row gives way, in pixels. */
  const shift = (id: string, row: number): number => {
    if (drag === undefined) return 0
    if (drag.id === id) return drag.by
    if (row > drag.from && row <= drag.over) return -drag.height
    if (row < drag.from && row >= drag.over) return drag.height
    return 0
  }
  return {
    list,
    dragged: drag?.id,
    shift,
    handle: (id: string) => ({
      onPointerDown: down(id),
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: () => {
        start.current = undefined
        setDrag(undefined)
      },
    }),
  }
}
