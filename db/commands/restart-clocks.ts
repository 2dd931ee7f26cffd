import type { CommandTransaction } from '#db/connection.ts'
import { change, changeClock, type OpenCase } from '#db/open-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { type ClockPlan, firstFeedbackClock, reactionClock } from '#domain/service-level.ts'
import { cycleClocks, originOf } from './apply-priority.ts'
import { lastSolvedAt } from './disputes.ts'
import { startNextStatus } from './duties.ts'

/**
 * The fault should have been found at an instant that both sides now go by: the first clocks began there. What
 * had been met stays met, and is late where the earlier due time had passed; what runs may be overdue at once, which the
 * caller settles. The reading before is kept in the dispute and in the history.
 */
export async function restartClocks(tx: CommandTransaction, open: OpenCase, from: Date): Promise<void> {
  const { row, instruction } = open
  change(open, { shouldHaveDetectedAt: from })
  // Claimed before the fault was solved and came back: the clocks of the return began with the return.
  const solvedAt = await lastSolvedAt(tx, open)
  if (solvedAt && from < solvedAt) return
  const clocks = await cycleClocks(tx, open)
  const origin = await originOf(tx, open, clocks)
  if (!origin || from >= origin.start.at) return
  const start = { at: from, reason: 'SHOULD_HAVE_DETECTED' } as const
  const input = { priority: row.priority, calendar: origin.calendar, start }
  for (const plan of [reactionClock(input, instruction), firstFeedbackClock(input, instruction)]) {
    const moved = plan && clocks.filter(one => one.kind === plan.kind).sort((a, b) => b.ordinal - a.ordinal)[0]
    if (!plan || !moved) continue
    if (!open.clocks.includes(moved)) open.clocks.push(moved)
    move(open, moved, plan)
    if (moved.metAt !== null && moved.metAt > moved.dueAt) answeredLate(open, moved, moved.metAt)
  }
}

function move(open: OpenCase, clock: ClockRow, plan: ClockPlan): void {
  const { startedAt, halfAt, riskAt, dueAt, explanation } = plan
  changeClock(open, clock, { startedAt, halfAt, riskAt, dueAt, explanation })
}

/** Missed, though it was answered: once, and at priority 1 once more for each further whole hour of silence. */
function answeredLate(open: OpenCase, first: ClockRow, metAt: Date): void {
  let last = first
  miss(open, first)
  if (open.row.priority !== 1 || first.kind === 'REACTION') return
  for (;;) {
    const next = startNextStatus(open, last.dueAt, last)
    if (next.dueAt >= metAt) {
      changeClock(open, next, { endedAt: metAt })
      return
    }
    changeClock(open, last, { metAt: null, endedAt: next.dueAt })
    changeClock(open, next, { metAt })
    miss(open, next)
    last = next
  }
}

function miss(open: OpenCase, clock: ClockRow): void {
  const { id: clockId, kind, owedById, dueAt } = clock
  const isNew = clock.missedAt === null
  changeClock(open, clock, { missedAt: dueAt, halfWarnedAt: clock.halfAt, riskWarnedAt: clock.riskAt })
  const breach = {
    caseId: open.row.id,
    clockId,
    kind,
    owedById,
    dueAt,
    recordedAt: open.at,
    recordedBy: 'COMMAND',
  } as const
  if (isNew) open.breaches.push(breach)
}
