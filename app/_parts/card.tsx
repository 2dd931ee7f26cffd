import type { ReactNode } from 'react'

type Props = Readonly<{
  title: ReactNode
  /** Facts or a link at the right of the heading. */
  aside?: ReactNode
  children: ReactNode
  /** The content reaches the edges, as tables do. */
  isFlush?: boolean
  id?: string
  className?: string
}>

/** A titled surface: one line around it, no shadow. */
export function Card({ title, aside, children, isFlush = false, id, className = '' }: Props) {
  return (
    <section aria-labelledby={id} className={`min-w-0 rounded-card border border-line bg-surface ${className}`}>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-1.5">
        <h2 id={id} className="text-[0.9375rem]/6 font-semibold">
          {title}
        </h2>
        {aside && <div className="flex flex-wrap items-center gap-3 text-xs text-ink-2">{aside}</div>}
      </div>
      <div className={isFlush ? '' : 'p-4'}>{children}</div>
    </section>
  )
}
