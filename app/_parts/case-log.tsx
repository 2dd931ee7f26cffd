'use client'
import { Eye } from 'lucide-react'
import Link from 'next/link'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { LogEntryFragment, ReadLineFragment } from '#graphql/generated/operations.ts'
import { actingFor } from './acting-for.ts'
import { Card } from './card.tsx'
import { useLanguage } from './language.tsx'
import { LogEntry } from './log-entry.tsx'
import { useKeys } from './use-keys.ts'

type Props = Readonly<{
  number: string
  entries: readonly LogEntryFragment[]
  reads: readonly ReadLineFragment[]
  hasMoreReads: boolean
  /** The whole read log; an incident's own page when it is not said, null where there is none. */
  readLogHref?: string | null
  /** The page that continues with older entries; null at the beginning of the case. */
  olderHref: string | null
  now: string
  isCritical: boolean
}>

const tabs = ['all', 'status', 'notes', 'events', 'reads'] as const
type Tab = (typeof tabs)[number]
const isMessage = ({ category }: LogEntryFragment) => category === 'STATUS' || category === 'MESSAGE'

/** Communication and history in tabs: everything, what went to the counterpart, what one side alone sees, events, reads (5.2.1). */
export function CaseLog({
  number,
  entries,
  reads,
  hasMoreReads,
  readLogHref = `/incidents/${number}/reads`,
  olderHref,
  now,
  isCritical,
}: Props) {
  const { words, format } = useLanguage()
  const text = words.room.log
  const id = useId()
  const [tab, setTab] = useState<Tab>('all')
  const buttons = useRef<Partial<Record<Tab, HTMLButtonElement | null>>>({})
  const shown = {
    all: entries,
    status: entries.filter(entry => isMessage(entry) && !entry.isPrivate),
    notes: entries.filter(entry => entry.isPrivate),
    events: entries.filter(entry => !isMessage(entry) && !entry.isPrivate),
  }
  const count = (each: Tab) =>
    each === 'reads' ? `${reads.length}${hasMoreReads ? '+' : ''}` : `${shown[each].length}${olderHref ? '+' : ''}`
  useKeys(
    Object.fromEntries(
      tabs.map((each, place) => [
        String(place + 1),
        () => {
          setTab(each)
          buttons.current[each]?.focus()
        },
      ]),
    ),
  )
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'all'
    setTab(next)
    buttons.current[next]?.focus()
  }
  return (
    <Card id="log" title={text.title} className="scroll-mt-20">
      <div role="tablist" aria-label={text.title} className="-mt-2 mb-4 flex flex-wrap gap-x-1 border-b border-line">
        {tabs.map(each => (
          <button
            key={each}
            ref={button => {
              buttons.current[each] = button
            }}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={tab === each}
            aria-controls={`${id}-panel`}
            tabIndex={tab === each ? 0 : -1}
            onClick={() => setTab(each)}
            onKeyDown={turn}
            className={`-mb-px min-h-10 border-b-[3px] px-2.5 pointer-coarse:min-h-11 ${tab === each ? 'border-primary font-semibold text-link' : 'border-transparent hover:bg-hover'}`}
          >
            {text.tabs[each]} <span className="text-2xs font-normal text-ink-2 tabular-nums">{count(each)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'reads' ? (
          <>
            <ol>
              {reads.map(read => (
                <li
                  key={`${read.at} ${read.organisation.id} ${read.channel} ${read.readerName}`}
                  className="flex gap-3 pb-3"
                >
                  <time
                    dateTime={read.at}
                    title={format.dateTime(read.at)}
                    className="w-24 shrink-0 text-right text-xs tabular-nums text-ink-2"
                  >
                    {format.near(read.at, now)}
                  </time>
                  <Eye aria-hidden size={16} className="mt-0.5 shrink-0 text-ink-2" />
                  <span>
                    <b>{read.readerName ?? actingFor(read, words)}</b>{' '}
                    <span className="text-ink-2">
                      {[read.readerName && actingFor(read, words), text.channel[read.channel]]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
            {reads.length === 0 && <p className="text-ink-2">{text.empty.reads}</p>}
            {readLogHref && (
              <p className="mt-2">
                <Link href={readLogHref} className="link">
                  {text.readLog}
                </Link>
              </p>
            )}
          </>
        ) : (
          <>
            <ol>
              {shown[tab].map(entry => (
                <LogEntry key={entry.id} entry={entry} now={now} isCritical={isCritical} />
              ))}
            </ol>
            {shown[tab].length === 0 && <p className="text-ink-2">{text.empty[tab]}</p>}
            {olderHref && (
              <p className="mt-4">
                <Link href={olderHref} scroll={false} className="link">
                  {text.older}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
    </Card>
  )
}
