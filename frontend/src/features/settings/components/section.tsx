import type { ReactNode } from 'react'

/** A part of the settings, with a heading that links can lead to. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string
  title: string
  intro?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line pt-8">
      <h2 id={id} className="mb-1 scroll-mt-8">
        {title}
      </h2>
      {intro !== undefined && <p className="mb-5 text-ink-soft">{intro}</p>}
      <div className={intro === undefined ? 'mt-5' : ''}>{children}</div>
    </section>
  )
}
