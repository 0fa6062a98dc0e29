import { useEffect, type RefObject } from 'react'

interface Zone {
  /** What carries the name of a place to drop at, as `data-drop`. */
  box: RefObject<HTMLElement | null>
  /** Whether something of ours is being dragged. */
  dragging: boolean
  onOver: (name: string | undefined) => void
  onDrop: (name: string) => void
}

function nameAt(event: DragEvent): string | undefined {
  const { target } = event
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-drop]')?.dataset['drop']
}

/** Lets what is dragged be dropped; whoever uses no pointer moves things by a list instead. */
export function useDrop({ box, dragging, onOver, onDrop }: Zone): void {
  useEffect(() => {
    const element = box.current
    if (element === null || !dragging) return undefined
    const over = (event: DragEvent) => {
      event.preventDefault()
      onOver(nameAt(event))
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      onOver(undefined)
      const name = nameAt(event)
      if (name !== undefined) onDrop(name)
    }
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [box, dragging, onOver, onDrop])
}
