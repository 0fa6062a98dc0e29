import type { ReactNode } from 'react'
import { shownAddress, webAddress } from '@/lib/links'

interface Props {
  /** What somebody typed: an address of the web or not. */
  to: string
  className?: string
  /** In place of the address. */
  children?: ReactNode
}

/** A link to the web where what was typed leads there, else just what was typed. */
export function WebLink({ to, className, children }: Props) {
  const address = webAddress(to)
  if (address === undefined) return children ?? to
  return (
    <a href={address} target="_blank" rel="noreferrer" className={className}>
      {children ?? shownAddress(to)}
    </a>
  )
}
