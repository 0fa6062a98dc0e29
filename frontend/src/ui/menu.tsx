import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from './button'
import { Icon, type IconName } from './icon'
import { placeOf } from './place'

export interface MenuItem {
  label: string
  icon?: IconName
  grave?: boolean
  run: () => void
}

interface Props {
  label: string
  items: readonly MenuItem[]
}

/** Who opened the menu, and what gets the focus then. */
interface Opening {
  opener: HTMLElement
  focus: 'menu' | 'first' | 'last'
}

/** What else can be done with a thing, behind three dots. */
export default function Menu({ label, items }: Props) {
  const id = useId()
  const [open, setOpen] = useState<Opening>()
  // A press on the opener closes an open menu by itself, before the click comes.
  const wasOpen = useRef(false)

  const click = ({ detail, currentTarget: opener }: MouseEvent<HTMLElement>) => {
    if (detail === 0) setOpen({ opener, focus: 'first' })
    else setOpen(wasOpen.current ? undefined : { opener, focus: 'menu' })
  }
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpen({
      opener: event.currentTarget,
      focus: event.key === 'ArrowDown' ? 'first' : 'last',
    })
  }
  return (
    <>
      <IconButton
        icon="more"
        label={label}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        aria-controls={open === undefined ? undefined : id}
        onPointerDown={() => (wasOpen.current = open !== undefined)}
        onClick={click}
        onKeyDown={keys}
      />
      {open !== undefined &&
        createPortal(
          <Layer
            {...open}
            id={id}
            label={label}
            items={items}
            onClose={() => setOpen(undefined)}
          />,
          // A dialog leaves nothing else of the page within reach.
          open.opener.closest('dialog, main') ?? document.body,
        )}
    </>
  )
}

interface LayerProps extends Props, Opening {
  id: string
  onClose: () => void
}

/** The menu itself, above all else. The browser closes it on Esc and on a press beside it. */
function Layer({ id, label, items, opener, focus, onClose }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const entries = () => [...(layer.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  useLayoutEffect(() => {
    const menu = layer.current
    if (menu === null) return undefined
    const place = () => {
      menu.style.maxHeight = ''
      const { top, left, maxHeight } = placeOf(
        opener.getBoundingClientRect(),
        { width: menu.offsetWidth, height: menu.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
      )
      Object.assign(menu.style, {
        top: `${top}px`,
        left: `${left}px`,
        maxHeight: `${maxHeight}px`,
      })
    }
    const scrolled = (event: Event) => event.target !== menu && place()
    menu.showPopover()
    place()
    const all = menu.querySelectorAll<HTMLElement>('[role=menuitem]')
    const target = focus === 'menu' ? menu : all[focus === 'first' ? 0 : all.length - 1]
    target?.focus({ preventScroll: true })
    addEventListener('resize', place)
    addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      removeEventListener('resize', place)
      removeEventListener('scroll', scrolled, { capture: true })
      menu.hidePopover()
    }
  }, [opener, focus])

  const close = () => {
    opener.focus()
    onClose()
  }
  const keys = (event: KeyboardEvent) => {
    const all = entries()
    const at = all.findIndex((entry) => entry === document.activeElement)
    const next = nextFor(event, at, all)
    if (next !== undefined) all[next]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    // From the opener, Tab goes on as ever.
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={layer}
      id={id}
      popover="auto"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={keys}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      className="fade fixed inset-auto w-max max-w-[calc(100vw-1rem)] min-w-56 overflow-y-auto overscroll-contain rounded-field bg-surface p-1.5 text-ink shadow-[0_10px_40px_var(--shadow)] outline-1 outline-line"
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onPointerMove={({ pointerType, currentTarget }) =>
            pointerType === 'mouse' && currentTarget.focus({ preventScroll: true })
          }
          onClick={() => {
            close()
            item.run()
          }}
          className={`flex min-h-11 w-full items-center gap-3 rounded-small px-3 text-left -outline-offset-3 focus:bg-sunken ${item.grave === true ? 'text-late' : ''}`}
        >
          {item.icon !== undefined && <Icon name={item.icon} className="size-5 shrink-0" />}
          {item.label}
        </button>
      ))}
    </div>
  )
}

/** Which entry a key leads to: the neighbour, an end, or the next one that begins with the letter. */
function nextFor(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  at: number,
  all: readonly HTMLElement[],
): number | undefined {
  if (ctrlKey || metaKey || altKey || all.length === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % all.length
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + all.length) % all.length
  if (key === 'Home') return 0
  if (key === 'End') return all.length - 1
  if (key.length !== 1 || key === ' ') return undefined
  const order = [...all.keys()].map((step) => (at + 1 + step) % all.length)
  return order.find((one) =>
    all[one]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
  )
}
