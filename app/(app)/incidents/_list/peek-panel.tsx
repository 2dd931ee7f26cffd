'use client'

import { X } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CaseChip } from '#app/_parts/case-chip.tsx'
import { ClockChip } from '#app/_parts/clock-chip.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { StateChip } from '#app/_parts/state-chip.tsx'
import { useKeys } from '#app/_parts/use-keys.ts'
import { type Peeked, peek } from './peek.ts'

/** The list with a look at a case beside it: Space opens and closes it, Escape closes, and the row keeps the focus. */
export function PeekPanel({ children }: Readonly<{ children: ReactNode }>) {
  const { words } = useLanguage()
  const text = words.incidents.peek
  const [shown, setShown] = useState<Peeked | 'BUSY' | 'FAILED' | null>(null)
  const wanted = useRef<string | null>(null)

  const close = () => {
    wanted.current = null
    setShown(null)
  }
  const open = async (number: string) => {
    wanted.current = number
    setShown('BUSY')
    const found = await peek(number)
    if (wanted.current === number) setShown(found ?? 'FAILED')
  }
  useKeys({
    ' ': event => {
      const row = document.activeElement?.closest('a[data-row]')
      const number = /\/incidents\/([^/?]+)/.exec(row?.getAttribute('href') ?? '')?.[1]
      if (!number) return
      event.preventDefault()
      if (wanted.current === number) close()
      else void open(number)
    },
    Escape: close,
  })

  return (
    <div className={shown ? 'grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
      {children}
      {shown && (
        <aside
          aria-label={text.title}
          className="sticky top-4 max-h-[calc(100dvh-6rem)] overflow-y-auto rounded-card border border-line-strong bg-surface p-4"
        >
          <div className="mb-2 flex items-center justify-between gap-2">
            <p className="text-2xs text-ink-2">{text.isRead}</p>
            <button
              type="button"
              onClick={close}
              aria-label={text.close}
              className="inline-flex size-9 items-center justify-center rounded-control hover:bg-hover pointer-coarse:size-11"
            >
              <X aria-hidden size={16} />
            </button>
          </div>
          <div role="status">
            {shown === 'BUSY' && <p>{text.busy}</p>}
            {shown === 'FAILED' && <p>{text.failed}</p>}
          </div>
          {typeof shown === 'object' && <Look peeked={shown} />}
        </aside>
      )}
    </div>
  )
}

function Look({ peeked: { incident, now } }: Readonly<{ peeked: Peeked }>) {
  const { words, format, language } = useLanguage()
  const text = words.incidents.peek
  const running = incident.clocks.filter(clock => ['RUNNING', 'OUTSIDE_HOURS', 'OVERDUE'].includes(clock.state))
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <CaseChip caseType={incident.caseType} priority={incident.priority} language={language} />
        <StateChip state={incident.state} language={language} />
        <span className="font-mono text-2xs font-medium text-ink-2">{incident.number}</span>
      </div>
      <h2 className="mt-2 text-base font-semibold wrap-anywhere">{incident.title}</h2>
      {incident.description && <p className="mt-1 line-clamp-6 text-sm wrap-anywhere">{incident.description}</p>}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        <dt className="text-ink-2">{text.solves}</dt>
        <dd>{incident.responsibleOrganisation.name}</dd>
        <dt className="text-ink-2">{text.counterpart}</dt>
        <dd>{incident.counterpartOrganisation.name}</dd>
        {incident.handler && (
          <>
            <dt className="text-ink-2">{text.handler}</dt>
            <dd>{incident.handler.name}</dd>
          </>
        )}
      </dl>
      {running.length > 0 && (
        <ul className="mt-3 grid gap-1.5">
          {running.map(clock => (
            <li key={clock.id} className="flex items-center justify-between gap-2 text-sm">
              {words.clock.short[clock.kind]}
              <ClockChip clock={clock} proofHref={`/incidents/${incident.number}/clock`} />
            </li>
          ))}
        </ul>
      )}
      <ol className="mt-3 grid gap-2 border-t border-line pt-3">
        {incident.timeline.nodes.map(entry => (
          <li key={entry.id} className="text-xs">
            <span className="text-ink-2 tabular-nums">
              {format.past(entry.at, now)} · {entry.actorName}
            </span>
            <span className="block wrap-anywhere">{entry.summary}</span>
          </li>
        ))}
      </ol>
      <Link href={`/incidents/${incident.number}`} className={`mt-4 ${buttonStyle('primary')}`}>
        {text.open}
      </Link>
    </>
  )
}
