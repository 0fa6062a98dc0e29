interface Box {
  top: number
  bottom: number
  right: number
}

interface Size {
  width: number
  height: number
}

/** Between a menu and its opener, and between a menu and the edge of the screen. */
const GAP = 6
const EDGE = 8

/**
 * Where a menu goes: under its opener with their right edges in line, above it when there is more
 * room, and never over the edge of the screen.
 */
export function placeOf(opener: Box, menu: Size, screen: Size) {
  const below = screen.height - EDGE - (opener.bottom + GAP)
  const above = opener.top - GAP - EDGE
  const goesAbove = menu.height > below && above > below
  const height = Math.min(menu.height, Math.max(goesAbove ? above : below, 0))
  const within = (at: number, length: number, all: number) =>
    Math.max(EDGE, Math.min(at, all - EDGE - length))
  return {
    top: within(goesAbove ? opener.top - GAP - height : opener.bottom + GAP, height, screen.height),
    left: within(opener.right - menu.width, menu.width, screen.width),
    maxHeight: height,
  }
}
