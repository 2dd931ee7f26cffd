'use client'

import { TriangleAlert } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { announce } from './announcer.tsx'
import { businessNow, learnTime } from './business-time.ts'
import { ClockHealthContext } from './clock-health.tsx'
import { useLanguage } from './language.tsx'
import { openStream } from './live-stream.ts'
import { pulse } from './pulse.ts'
import { onRefreshRequest } from './refresh.ts'

const GATHER_MS = 150
const PATIENCE_MS = 3_000
const PULSE_MS = 15_000

type Props = Readonly<{ now: string; isClockEngineUp: boolean; children: ReactNode }>

/**
 * Keeps the page true: fetches it anew when a case changes or the connection returns, and says so when it cannot.
 * It never fetches without a connection, for a failed fetch would leave the page and take what was typed with it.
 */
export function Live({ now, isClockEngineUp, children }: Props) {
  const { words, format } = useLanguage()
  const router = useRouter()
  const here = usePathname()
  const [isRefreshing, startRefresh] = useTransition()
  const [lostAt, setLostAt] = useState<number | null>(null)
  const [isSignedOut, setSignedOut] = useState(false)
  const [isEngineUp, setEngineUp] = useState(isClockEngineUp)
  const waits = useRef(false)
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isBusy = useRef(false)
  learnTime(now)

  useEffect(() => setEngineUp(isClockEngineUp), [isClockEngineUp])

  useEffect(() => {
    isBusy.current = isRefreshing
    if (isRefreshing || !waits.current) return
    waits.current = false
    startRefresh(() => router.refresh())
  }, [isRefreshing, router])

  useEffect(() => {
    let patience: ReturnType<typeof setTimeout> | undefined
    let isLost = false
    const refresh = () => {
      clearTimeout(gathering.current)
      gathering.current = setTimeout(() => {
        if (isBusy.current) waits.current = true
        else startRefresh(() => router.refresh())
      }, GATHER_MS)
    }
    const listen = async () => {
      const heard = await pulse()
      if (!heard) return
      learnTime(heard.now)
      setEngineUp(heard.isClockEngineUp)
      setSignedOut(!heard.isSignedIn)
    }
    const close = openStream({
      opened() {
        clearTimeout(patience)
        patience = undefined
        if (isLost) announce(words.shell.live.back)
        isLost = false
        setLostAt(null)
        setSignedOut(false)
        // What changed while nobody listened, since the page was made or the stream was lost, is fetched now.
        refresh()
      },
      changed: refresh,
      lost() {
        const at = businessNow()
        void listen()
        patience ??= setTimeout(() => {
          isLost = true
          setLostAt(at)
        }, PATIENCE_MS)
      },
    })
    const beat = setInterval(() => document.visibilityState === 'visible' && void listen(), PULSE_MS)
    const stopRequests = onRefreshRequest(() => {
      if (!isLost) refresh()
    })
    return () => {
      close()
      stopRequests()
      clearInterval(beat)
      clearTimeout(patience)
      clearTimeout(gathering.current)
    }
  }, [router, words])

  const isLost = lostAt !== null
  return (
    <ClockHealthContext value={{ isTrusted: isEngineUp && !isLost }}>
      {(isLost || isSignedOut) && (
        <div
          role="status"
          className="sticky top-0 z-30 flex items-center justify-center gap-2 border-b border-soon-line bg-soon-bg px-4 py-2 text-sm font-semibold text-soon-fg"
        >
          <TriangleAlert aria-hidden size={16} className="shrink-0" />
          {isSignedOut ? (
            <span>
              {words.shell.live.signedOut}{' '}
              <a href={`/login?next=${encodeURIComponent(here)}`} target="_blank" className="underline" rel="noopener">
                {words.shell.live.signIn}
              </a>
            </span>
          ) : (
            <span>{words.shell.live.lost(format.time(new Date(lostAt ?? 0)))}</span>
          )}
        </div>
      )}
      {children}
    </ClockHealthContext>
  )
}
