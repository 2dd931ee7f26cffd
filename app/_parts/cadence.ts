import type { CaseClockFragment, LogEntryFragment } from '#graphql/generated/operations.ts'

export type Bead = Readonly<{
  key: string
  /** SENT in time, LATE, SILENT (the hour passed without a status), END by the solution, NEXT still owed. */
  kind: 'SENT' | 'LATE' | 'SILENT' | 'END' | 'NEXT'
  /** The number of the status, where one was sent. */
  number: number | null
  at: string
}>

export type Cadence = Readonly<{ beads: readonly Bead[]; met: number; all: number }>

const isFeedback = (clock: CaseClockFragment) => clock.kind === 'FIRST_FEEDBACK' || clock.kind === 'NEXT_STATUS'

/** The hourly duty of priority 1 as beads on a string, one for each time a status fell due (4.2, R-4.15). */
export function cadence(
  clocks: readonly CaseClockFragment[],
  log: readonly LogEntryFragment[],
  resolvedAt: string | null,
): Cadence {
  const numbers = new Map(log.flatMap(({ clock, status }) => (clock && status ? [[clock.dueAt, status.number]] : [])))
  let sent = 0
  const beads = clocks.filter(isFeedback).flatMap((clock): Bead[] => {
    const { dueAt, metAt, breachedAt } = clock
    if (!dueAt) return []
    if (!metAt) {
      if (clock.state === 'ENDED') return []
      const kind = breachedAt ? 'SILENT' : 'NEXT'
      return [{ key: clock.id, kind, number: kind === 'NEXT' ? sent + 1 : null, at: dueAt }]
    }
    const isEnd = resolvedAt !== null && metAt >= resolvedAt && !numbers.has(dueAt)
    if (isEnd) return [{ key: clock.id, kind: 'END', number: null, at: metAt }]
    sent = numbers.get(dueAt) ?? sent + 1
    return [{ key: clock.id, kind: breachedAt ? 'LATE' : 'SENT', number: sent, at: metAt }]
  })
  const judged = beads.filter(bead => bead.kind !== 'NEXT')
  const met = judged.filter(bead => bead.kind === 'SENT' || bead.kind === 'END').length
  return { beads, met, all: judged.length }
}
