import type { ReactNode } from 'react'

/** A section of the settings; without a title it stands right below the page's own heading. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string
  title?: string
  intro?: string
  children?: ReactNode
}) {
  if (title === undefined) {
    return (
      <section>
        {intro !== undefined && <p className="mb-6 text-ink-soft">{intro}</p>}
        {children}
      </section>
    )
  }
  return (
    <section aria-labelledby={id} className="border-t border-line pt-8 first:border-0 first:pt-0">
      <h2 id={id} className="mb-1 scroll-mt-8">
        {title}
      </h2>
      {intro !== undefined && <p className="mb-5 text-ink-soft">{intro}</p>}
      <div className={intro === undefined ? 'mt-5' : ''}>{children}</div>
    </section>
  )
}
