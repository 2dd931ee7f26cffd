'use client'

import { useEffect, useRef } from 'react'
import { announce } from './announcer.tsx'
import { useLanguage } from './language.tsx'
import { spokenTime } from './spoken-time.ts'

const MARKS = [15 * 60, 5 * 60, 60, -1]

/** Speaks once when 15, 5 and 1 minute are left and at the breach, never between (screens 4.1 c). */
export function useSpokenClock(what: string | null, secondsLeft: number | null): void {
  const { language, words } = useLanguage()
  const before = useRef<number | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = secondsLeft
    if (what === null || secondsLeft === null || last === null || secondsLeft >= last) return
    const mark = MARKS.findLast(each => last > each && secondsLeft <= each)
    if (mark === undefined) return
    const spoken = words.clock.spoken
    announce(secondsLeft < 0 ? spoken.breach(what) : spoken.left(what, spokenTime(mark, language, spoken)))
  }, [what, secondsLeft, language, words])
}
