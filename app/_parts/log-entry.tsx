'use client'
import {
  AlarmClock,
  Bell,
  Check,
  CircleCheck,
  FileOutput,
  Flag,
  Lock,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageSquare,
  Pencil,
  Play,
  Siren,
  TriangleAlert,
  X,
} from 'lucide-react'
import { fill } from '#app/_words/fill.ts'
import type { LogEntryFragment } from '#graphql/generated/operations.ts'
import { actingFor } from './acting-for.ts'
import { Chip } from './chip.tsx'
import { useLanguage } from './language.tsx'
import { Receipts } from './receipts.tsx'

type Look = Readonly<{ Icon: LucideIcon; colours: string }>

const neutral = 'border-line bg-sunken text-ink-2'
const kinds: Readonly<Record<string, Look>> = {
  IncidentBegun: { Icon: Play, colours: 'border-met-line bg-met-bg text-met-fg' },
  IncidentResolved: { Icon: CircleCheck, colours: 'border-met-line bg-met-bg text-met-fg' },
  IncidentClosed: { Icon: Lock, colours: neutral },
  ReactionMissed: { Icon: X, colours: 'border-late-line bg-late-bg text-late-fg' },
  FeedbackMissed: { Icon: X, colours: 'border-late-line bg-late-bg text-late-fg' },
  ClockHalfUsed: { Icon: AlarmClock, colours: neutral },
  ClockAtRisk: { Icon: AlarmClock, colours: 'border-soon-line bg-soon-bg text-soon-fg' },
  IncidentEscalated: { Icon: TriangleAlert, colours: 'border-soon-line bg-soon-bg text-soon-fg' },
}
const categories: Readonly<Record<LogEntryFragment['category'], Look>> = {
  CREATED: { Icon: Siren, colours: 'border-p1 bg-p1 text-on-p1' },
  UPDATED: { Icon: Pencil, colours: neutral },
  MESSAGE: { Icon: MessageSquare, colours: neutral },
  STATUS: { Icon: Megaphone, colours: 'border-info-line bg-info-bg text-info-fg' },
  PRIORITY: { Icon: Flag, colours: neutral },
  CLOCK: { Icon: AlarmClock, colours: neutral },
  NOTIFIED: { Icon: Bell, colours: neutral },
  EXPORTED: { Icon: FileOutput, colours: neutral },
}

function lookOf(entry: LogEntryFragment, isCritical: boolean): Look {
  if (entry.category === 'CREATED' && !isCritical)
    return { Icon: Mail, colours: 'border-info-line bg-info-bg text-info-fg' }
  if (entry.status && entry.clock && entry.clock.secondsFromDue > 0)
    return { ...categories.STATUS, colours: 'border-late-line bg-late-bg text-late-fg' }
  return kinds[entry.kind] ?? categories[entry.category]
}

/** How an act stood to its due time. */
function Punctuality({ clock }: Readonly<{ clock: NonNullable<LogEntryFragment['clock']> }>) {
  const { words, format } = useLanguage()
  const { log } = words.room
  const length = format.duration(clock.secondsFromDue)
  if (clock.secondsFromDue > 0)
    return (
      <>
        <Chip tone="late">
          <X aria-hidden size={12} />
          {fill(log.after, { length })}
        </Chip>
        <span className="text-2xs text-ink-2">{log.breachNoted}</span>
      </>
    )
  return (
    <Chip tone="met">
      <Check aria-hidden size={12} />
      {clock.secondsFromDue === 0 ? log.onTime : fill(log.before, { length })}
    </Chip>
  )
}

/** One entry of the history log (5.2.1): when, who, what, and to whom it was sent. */
export function LogEntry({
  entry,
  now,
  isCritical,
}: Readonly<{ entry: LogEntryFragment; now: string; isCritical: boolean }>) {
  const { words, format } = useLanguage()
  const { log } = words.room
  const { Icon, colours } = lookOf(entry, isCritical)
  const isToday = format.day(entry.at) === format.day(now)
  const said =
    entry.status && !entry.call
      ? ([
          [log.situation, entry.status.situation],
          [log.handling, entry.status.handling],
          [log.nextStep, entry.status.nextStep],
        ] as const)
      : []
  const isQuiet = entry.kind === 'ClockHalfUsed' || entry.kind === 'ClockAtRisk'
  const marksDuty = entry.clock && entry.category !== 'CLOCK' && entry.category !== 'NOTIFIED'
  return (
    <li id={`e-${entry.seq}`} className="group relative flex gap-3 pb-5 last:pb-0" data-entry={entry.kind}>
      <time
        dateTime={entry.at}
        title={format.dateTime(entry.at)}
        className="w-11 shrink-0 pt-1 text-right text-xs tabular-nums text-ink-2"
      >
        {!isToday && <span className="block text-2xs">{format.dayMonth(entry.at)}</span>}
        {format.bare(entry.at)}
      </time>
      <span className="absolute top-8 bottom-1 left-[4.2rem] w-px bg-line group-last:hidden" aria-hidden />
      <span
        aria-hidden
        className={`relative flex size-7 shrink-0 items-center justify-center rounded-full border ${colours}`}
      >
        <Icon size={14} />
      </span>
      <div className="min-w-0 flex-1 pt-1">
        <p className={isQuiet ? 'text-xs text-ink-2' : ''}>
          {entry.source === 'SYSTEM' ? (
            <b>{log.system}</b>
          ) : (
            <>
              <b>{entry.actorName}</b> <span className="text-ink-2">{actingFor(entry, words)}</span>
            </>
          )}{' '}
          {log.via[entry.source] && <span className="text-ink-2">{log.via[entry.source]} </span>}·{' '}
          {entry.status && !entry.call ? fill(log.sentStatus, { n: entry.status.number }) : entry.summary}{' '}
          {entry.isPrivate && (
            <Chip tone="plan">
              <Lock aria-hidden size={12} />
              {fill(words.coordination.note.mark, { org: entry.organisation?.name ?? '' })}
            </Chip>
          )}
        </p>
        {(entry.note ?? entry.call?.note) && (
          <p className="mt-0.5 max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{entry.note ?? entry.call?.note}</p>
        )}
        {said.map(
          ([label, text]) =>
            text && (
              <p key={label} className="mt-0.5 max-w-[66ch] whitespace-pre-wrap wrap-anywhere">
                <b>{label}:</b> {text}
              </p>
            ),
        )}
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 empty:hidden">
          {entry.status?.isRecalled && <Chip tone="soon">{log.recalled}</Chip>}
          {entry.status?.actualSentAt && (
            <span className="text-2xs text-ink-2">
              {fill(log.actually, { time: format.near(entry.status.actualSentAt, now) })}
            </span>
          )}
          {marksDuty && entry.clock && <Punctuality clock={entry.clock} />}
          {entry.deliveries.length > 0 && <Receipts deliveries={entry.deliveries} />}
        </div>
      </div>
    </li>
  )
}
