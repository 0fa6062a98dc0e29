import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '@/i18n/app'

let shown: string | undefined

/**
 * The screen's h1. When another screen comes, focus moves here and the tab takes its name, so that
 * a screen reader says where one has arrived. The first screen of all leaves the focus alone.
 */
export function Heading({
  title,
  children,
  className = '',
  level = 'page',
}: {
  /** What the tab says. */
  title: string
  children?: ReactNode
  className?: string
  /** A `panel` stands beside the page's own h1 on a wide screen; both are h1 of their address. */
  level?: 'page' | 'panel'
}) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('app.title', { page: title })
    const path = location.pathname
    if (shown !== undefined && shown !== path) {
      ref.current?.focus({ preventScroll: level === 'panel' })
    }
    shown = path
  }, [title, level])
  return (
    <h1 ref={ref} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  )
}
