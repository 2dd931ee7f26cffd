'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useKeys } from './use-keys.ts'

const linksIn = (box: HTMLElement | null): HTMLAnchorElement[] => [
  ...(box?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? []),
]

const ROWS = 'aub:rows'

/** The addresses of the list that was looked at last, in its order: what `[` and `]` step through on a case (screens 4.4). */
export function rowsSeen(): readonly string[] {
  try {
    return JSON.parse(sessionStorage.getItem(ROWS) ?? '[]') as string[]
  } catch {
    return [] // What somebody else wrote there is no list.
  }
}

/** J and K (or the arrows) move the real focus from row to row; Enter then opens, as it does on any link. */
export function RowKeys({ children }: Readonly<{ children: ReactNode }>) {
  const box = useRef<HTMLDivElement>(null)
  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    const links = linksIn(box.current)
    const current = links.indexOf(document.activeElement as HTMLAnchorElement)
    const isElsewhere = current < 0 && document.activeElement !== document.body
    if (event.key.startsWith('Arrow') && (current < 0 || isElsewhere)) return
    const last = links.findIndex(link => link.getAttribute('aria-current') === 'true')
    const next = current < 0 ? Math.max(last, 0) : current + by
    event.preventDefault()
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus()
  }
  useKeys({ j: step(1), k: step(-1), ArrowDown: step(1), ArrowUp: step(-1) })

  useEffect(() => {
    const addresses = linksIn(box.current).map(link => link.getAttribute('href'))
    if (addresses.length > 0) sessionStorage.setItem(ROWS, JSON.stringify(addresses))
  })

  useEffect(() => {
    const mark = (event: FocusEvent) => {
      const chosen = (event.target as HTMLElement).closest('a[data-row]')
      if (!chosen) return
      for (const link of linksIn(box.current)) link.removeAttribute('aria-current')
      chosen.setAttribute('aria-current', 'true')
    }
    const node = box.current
    node?.addEventListener('focusin', mark)
    return () => node?.removeEventListener('focusin', mark)
  }, [])

  return (
    <div ref={box} className="@container relative overflow-x-auto">
      {children}
    </div>
  )
}
