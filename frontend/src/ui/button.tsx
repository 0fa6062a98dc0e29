import { Link, type LinkProps } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Look = 'main' | 'soft' | 'plain' | 'quiet' | 'grave'

interface Shared {
  look?: Look
  icon?: IconName
  children?: ReactNode
}

/** `busy` keeps the button where it is and in focus, but takes no second press. */
export function Button({
  look = 'plain',
  icon,
  busy = false,
  className = '',
  children,
  onClick,
  ...rest
}: Shared & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
      className={`button button-${look} ${className}`}
    >
      {icon !== undefined && <Icon name={icon} className="size-5" />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  look = 'plain',
  icon,
  className = '',
  children,
  ...rest
}: Shared & { className?: string } & LinkProps) {
  return (
    <Link {...rest} className={`button button-${look} ${className}`}>
      {icon !== undefined && <Icon name={icon} className="size-5" />}
      {children}
    </Link>
  )
}

/** A round button with an icon only; its label is for those who do not see it, and on hover. */
export function IconButton({
  icon,
  label,
  className = '',
  ...rest
}: { icon: IconName; label: string } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={`grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink ${className}`}
    >
      <Icon name={icon} />
    </button>
  )
}
