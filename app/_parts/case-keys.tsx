'use client'

import { ArrowDown, ChevronLeft, ChevronRight, Copy } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import { announce } from './announcer.tsx'
import { useLanguage } from './language.tsx'
import { rowsSeen } from './row-keys.tsx'
import { useKeys } from './use-keys.ts'

type Props = Readonly<{ number: string; title: string; newest: number }>

const seenKey = (number: string) => `aub:seen:${number}`
const seqOf = (entry: HTMLElement) => Number(entry.id.slice(2))
/** Entries of the history that came after the last look, in the order of the page. */
const entriesAfter = (seen: number) =>
  [
    ...document.querySelectorAll<HTMLElement>('#log ~ * li[id^="e-"], section[aria-labelledby="log"] li[id^="e-"]'),
  ].filter(entry => seqOf(entry) > seen)

const style =
  'inline-flex size-7 items-center justify-center rounded-control text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11'

/** The way to the neighbours in the list that one came from, the number to copy, and what is new since the last look (screens 4.4). */
export function CaseKeys({ number, title, newest }: Props) {
  const { words, language } = useLanguage()
  const text = words.room.caseKeys
  const router = useRouter()
  const here = `/incidents/${number}`
  const [around, setAround] = useState<{ before: string | null; after: string | null }>({ before: null, after: null })
  const [seen, setSeen] = useState(newest)
  const at = useRef(0)

  useEffect(() => {
    const rows = rowsSeen()
    const place = rows.indexOf(here)
    setAround({ before: rows[place - 1] ?? null, after: place < 0 ? null : (rows[place + 1] ?? null) })
  }, [here])
  useEffect(() => {
    const known = Number(localStorage.getItem(seenKey(number)))
    if (known > 0) setSeen(known)
  }, [number])
  useEffect(() => localStorage.setItem(seenKey(number), String(newest)), [number, newest])

  const copy = async (what: string) => {
    await navigator.clipboard.writeText(what)
    announce(fill(text.copied, { what }))
  }
  const toUnread = () => {
    const unread = entriesAfter(seen)
    const entry = unread[at.current % Math.max(unread.length, 1)]
    if (!entry) return announce(text.noneUnread)
    at.current += 1
    entry.tabIndex = -1
    entry.scrollIntoView({ block: 'center' })
    entry.focus({ preventScroll: true })
  }
  const go = (address: string | null) => {
    if (address) router.push(address)
  }
  useKeys({
    '.': () => void copy(number),
    '. .': () => void copy(`${number} ${title}`),
    '[': () => go(around.before),
    ']': () => go(around.after),
    m: toUnread,
  })
  const fresh = newest - seen
  return (
    <span className="ml-2 inline-flex items-center gap-0.5 align-middle print:hidden">
      <button
        type="button"
        className={style}
        aria-label={text.copy}
        title={text.copy}
        onClick={() => void copy(number)}
      >
        <Copy aria-hidden size={14} />
      </button>
      {around.before && (
        <button
          type="button"
          className={style}
          aria-label={text.before}
          title={text.before}
          onClick={() => go(around.before)}
        >
          <ChevronLeft aria-hidden size={16} />
        </button>
      )}
      {around.after && (
        <button
          type="button"
          className={style}
          aria-label={text.after}
          title={text.after}
          onClick={() => go(around.after)}
        >
          <ChevronRight aria-hidden size={16} />
        </button>
      )}
      {fresh > 0 && (
        <button
          type="button"
          onClick={toUnread}
          className="ml-1 inline-flex min-h-7 items-center gap-1 rounded-control px-2 text-2xs font-semibold text-link hover:bg-hover pointer-coarse:min-h-11"
        >
          <ArrowDown aria-hidden size={14} />
          {counted(text.unread, fresh, language)}
        </button>
      )}
    </span>
  )
}
