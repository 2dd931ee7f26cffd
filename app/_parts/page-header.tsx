import type { ReactNode } from 'react'

type Props = Readonly<{
  title: ReactNode
  /** The line of facts under the title. */
  facts?: ReactNode
  /** The way back, above the title. */
  trail?: ReactNode
  /** Buttons at the right. */
  actions?: ReactNode
  /** A long title is set smaller. */
  isLong?: boolean
}>

/** The head of a page: its one h1, a line of facts, and what can be done. */
export function PageHeader({ title, facts, trail, actions, isLong = false }: Props) {
  return (
    <header className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {trail && <div className="mb-1 text-sm">{trail}</div>}
        <h1
          className={`font-semibold tracking-[-0.015em] text-balance wrap-anywhere ${isLong ? 'text-xl' : 'text-xl sm:text-2xl'}`}
        >
          {title}
        </h1>
        {facts && <div className="mt-0.5 text-sm text-ink-2">{facts}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  )
}
