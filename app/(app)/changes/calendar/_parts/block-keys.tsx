'use client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'

type Props = Readonly<{ label: string; children: ReactNode }>

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
const rows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Left and right go by date, up and down by lane; Enter opens, as a link does (screens 5.13). */
export function BlockKeys({ label, children }: Props) {
  const region = useRef<HTMLElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key] ?? rows[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const blocks = [...(region.current?.querySelectorAll<HTMLElement>('[data-from]') ?? [])]
    const inOrder =
      event.key in rows ? blocks : blocks.toSorted((a, b) => Number(a.dataset.from) - Number(b.dataset.from))
    const here = inOrder.indexOf(document.activeElement as HTMLElement)
    if (here < 0 && event.target !== region.current) return
    const next = inOrder[here < 0 ? 0 : Math.min(inOrder.length - 1, Math.max(0, here + step))]
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section ref={region} aria-label={label} tabIndex={0} onKeyDown={onKeyDown} className="relative overflow-x-auto">
      {children}
    </section>
  )
}
