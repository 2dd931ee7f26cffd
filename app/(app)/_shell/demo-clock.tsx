'use client'

import { FastForward } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { announce } from '#app/_parts/announcer.tsx'
import { learnTime, useBusinessNow } from '#app/_parts/business-time.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'

type Move = '+15m' | '+1h' | 'next' | '+1d' | '+10d'

/** The demo's time, and the buttons that move it ahead; only where time can be moved (house decision 7). */
export function DemoClock({ now }: Readonly<{ now: string }>) {
  const { words, format } = useLanguage()
  const text = words.shell.demoClock
  const router = useRouter()
  const [isMoving, startMove] = useTransition()
  const [hasFailed, setFailed] = useState(false)
  const shown = useBusinessNow(now, 1)

  const move = (to: Move) =>
    startMove(async () => {
      setFailed(false)
      const answer = await fetch('/dev/clock', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ move: to }),
      }).catch(() => null)
      if (!answer?.ok) return setFailed(true)
      const moved = (await answer.json()) as { now: string }
      learnTime(moved.now)
      announce(text.moved(format.dateTime(moved.now)))
      router.refresh()
    })

  const moves: readonly (readonly [Move, string])[] = [
    ['+15m', `+${text.quarter}`],
    ['+1h', `+${text.hour}`],
    ['next', text.next],
    ['+1d', `+${text.day}`],
    ['+10d', `+${text.tenDays}`],
  ]
  return (
    <section
      data-demo-clock=""
      aria-label={text.label}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-plan-line bg-plan-bg px-4 py-1.5 text-xs lg:h-(--foot) text-plan-fg lg:fixed lg:inset-x-0 lg:bottom-0 lg:z-20 print:hidden"
    >
      <p className="tabular-nums">
        {text.label}: <strong className="font-semibold">{format.longDateTime(new Date(shown))}</strong>
      </p>
      <fieldset className="flex flex-wrap gap-1.5" disabled={isMoving}>
        <legend className="sr-only">{text.move}</legend>
        {moves.map(([to, label]) => (
          <button key={to} type="button" onClick={() => move(to)} className={buttonStyle('secondary', 'dense')}>
            {to === 'next' && <FastForward aria-hidden size={14} />}
            {label}
          </button>
        ))}
      </fieldset>
      <p role="status">{isMoving ? text.moving : hasFailed ? text.failed : ''}</p>
    </section>
  )
}
