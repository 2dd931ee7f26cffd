'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = Readonly<{
  label: string
  summary: ReactNode
  side?: 'start' | 'end'
  /** As wide as a telephone, where there is no more room. */
  isWide?: boolean
  opened?: () => void
  children: ReactNode
}>

/** A small menu that opens without JavaScript too; Escape and a click elsewhere close it. */
export function Menu({ label, summary, side = 'end', isWide = false, opened, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null)
  const here = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => {
    if (box.current) box.current.open = false
  }, [here])

  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current
      if (!menu?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        menu.open = false
        menu.querySelector('summary')?.focus()
      } else if (!menu.contains(event.target as Node)) menu.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  return (
    <details ref={box} onToggle={() => box.current?.open && opened?.()} className="relative min-w-0">
      <summary className="block min-w-0 rounded-control">
        <span className="sr-only">{label}</span>
        <span aria-hidden="true" className="contents">
          {summary}
        </span>
      </summary>
      <div
        className={`absolute top-full z-40 mt-1 rounded-card border border-line-strong bg-surface shadow-overlay ${side === 'end' ? 'right-0' : 'left-0'} ${isWide ? 'max-sm:fixed max-sm:inset-x-2 max-sm:top-14' : ''}`}
      >
        {children}
      </div>
    </details>
  )
}
