'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useLanguage } from '#app/_parts/language.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { dateText, dayOf } from '#domain/day.ts'
import { landing, type Movable } from './landing.ts'

type Props = Readonly<{
  href: string
  number: string | null
  move: Movable
  from: number
  when: string
  side: CSSProperties
  /** The first day of the timeline, and how many it has. */
  first: string
  days: number
  today: string
  noticeDays: number
  freezes: readonly Readonly<{ firstOn: string; lastOn: string }>[]
  children: ReactNode
}>

const MOVED_PX = 5
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

/**
 * A plan of one's own that can be moved by hand or by Shift and the arrow keys. It proposes a date and never changes one:
 * letting go, or Enter, opens the form for that date, which is checked as a typed one is (screens 5.13).
 */
export function MovingBlock(props: Props) {
  const { href, number, move, from, when, side, first, days, today, noticeDays, freezes, children } = props
  const { language, format } = useLanguage()
  const text = calendarWords(language).moving
  const router = useRouter()
  const [proposed, setProposed] = useState<string | null>(null)
  const grip = useRef<{ x: number; isMoving: boolean } | null>(null)
  const wasMoved = useRef(false)
  const propose = (from: string, step: number) =>
    setProposed(landing(dateText(dayOf(from) + step), step, move, today, freezes))
  const open = () => {
    if (proposed && proposed !== move.on) router.push(`${move.to}${proposed}`)
    setProposed(null)
  }
  const onPointerMove = (event: PointerEvent<HTMLAnchorElement>) => {
    const held = grip.current
    if (!held) return
    const by = event.clientX - held.x
    if (!held.isMoving && Math.abs(by) < MOVED_PX) return
    if (!held.isMoving) event.currentTarget.setPointerCapture(event.pointerId)
    held.isMoving = true
    const width = event.currentTarget.closest('ul')?.clientWidth ?? 1
    const step = Math.round((by / width) * days)
    propose(move.on, step)
  }
  const onPointerUp = () => {
    wasMoved.current = grip.current?.isMoving ?? false
    grip.current = null
    if (wasMoved.current) open()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey && !event.ctrlKey && !event.altKey ? steps[event.key] : undefined
    if (step !== undefined) propose(proposed ?? move.on, step)
    else if (event.key === 'Escape' && proposed) setProposed(null)
    else if (event.key === 'Enter' && proposed) open()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const place = proposed === null ? null : Math.min(100, Math.max(0, ((dayOf(proposed) - dayOf(first)) / days) * 100))
  return (
    <>
      <Link
        href={href}
        scroll={false}
        prefetch={false}
        draggable={false}
        data-from={from}
        data-number={number}
        title={when}
        aria-describedby="moving-hint"
        className="absolute top-1 z-20 cursor-grab touch-pan-y select-none rounded-xs hover:underline active:cursor-grabbing"
        style={side}
        onPointerDown={event => {
          if (event.button === 0) grip.current = { x: event.clientX, isMoving: false }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          grip.current = null
          setProposed(null)
        }}
        onClick={event => {
          if (wasMoved.current) event.preventDefault()
          wasMoved.current = false
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setProposed(null)}
      >
        {children}
      </Link>
      {proposed && (
        <span
          aria-hidden
          className="absolute inset-y-0 z-20 border-l-2 border-dashed border-primary"
          style={{ left: `${place}%` }}
        />
      )}
      <span
        role="status"
        className={`absolute top-full z-30 whitespace-nowrap rounded-xs text-2xs font-semibold ${proposed ? 'bg-ink px-1.5 py-0.5 text-surface' : ''}`}
        style={{ left: `${Math.min(place ?? 0, 70)}%` }}
      >
        {proposed && told(proposed)}
      </span>
    </>
  )

  function told(date: string): string {
    const on = format.date(`${date}T12:00:00Z`)
    if (!move.noticedOn) return on
    const notice = dayOf(date) - dayOf(move.noticedOn)
    return notice < noticeDays ? text.short(on, noticeDays - notice) : text.notice(on, notice)
  }
}
