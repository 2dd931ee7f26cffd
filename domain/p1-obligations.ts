import { instantOf, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'

/** One duty of the hourly series: when it was due, which status answered it (null: none), and whether in time. */
export type P1Obligation = Readonly<{ dueAt: Date; sentAt: Date | null; met: boolean }>

type Series = Readonly<{ startedAt: Date; sent: readonly Date[]; until: Date; resolvedAt?: Date | null }>

/**
 * The communication duties of a priority 1 (Instruks 4.2, R-4.15), up to `until` and as far as messages answer them.
 * Silence is one miss and one more for each further hour; a late message answers the last duty open. The message that
 * the case is resolved ends the series: then `nextDueAt` is null. In time means sent ≤ due.
 */
export function p1Obligations(
  series: Series,
  instruction: InstructionVersion,
): Readonly<{ obligations: readonly P1Obligation[]; nextDueAt: Date | null }> {
  const hour = instruction.nextStatusMinutes * 60
  const isGrid = instruction.switches.p1Cadence === 'GRID'
  const obligations: P1Obligation[] = []
  const add = (due: number, sent: number | null) =>
    obligations.push({
      dueAt: instantOf(due),
      sentAt: sent === null ? null : instantOf(sent),
      met: sent !== null && sent <= due,
    })
  let due = secondsOf(series.startedAt) + (instruction.firstFeedbackMinutes[1] ?? 0) * 60
  const resolved = series.resolvedAt ? secondsOf(series.resolvedAt) : null
  const sent = series.sent.map(secondsOf).toSorted((a, b) => a - b)
  const messages = resolved === null ? sent : [...sent.filter(at => at < resolved), resolved]
  for (const at of messages) {
    for (; due + hour <= at; due += hour) add(due, null)
    // On the grid a message in an hour already answered answers nothing more.
    if (isGrid && obligations.length > 0 && at <= due - hour && at !== resolved) continue
    add(due, at)
    due = isGrid ? due + hour : at + hour
  }
  if (resolved !== null) return { obligations, nextDueAt: null }
  for (const until = secondsOf(series.until); due <= until; due += hour) add(due, null)
  return { obligations, nextDueAt: instantOf(due) }
}
