'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = Readonly<{ number: string; label: string; children: ReactNode }>

/** The panel takes the focus when a change is chosen, and gives it back to its block when it is closed. */
export function PanelFocus({ number, label, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
    return () => document.querySelector<HTMLElement>(`[data-number="${CSS.escape(number)}"]`)?.focus()
  }, [number])
  return (
    <section
      ref={panel}
      aria-label={label}
      tabIndex={-1}
      className="min-w-0 rounded-card border border-line bg-surface print:hidden"
    >
      {children}
    </section>
  )
}
