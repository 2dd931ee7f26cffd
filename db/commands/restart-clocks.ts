import type { CommandTransaction } from '#db/connection.ts'
import { change, changeClock, type OpenCase } from '#db/open-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import type { ClockExplanation } from '#domain/explanation.ts'
import { type ClockPlan, firstFeedbackClock, reactionClock } from '#domain/service-level.ts'
import { cycleClocks, originOf } from './apply-priority.ts'
import { cycleAt, lastSolvedAt } from './disputes.ts'
import { startNextStatus } from './duties.ts'

/**
 * The fault should have been found at an instant that both sides now go by: the first clocks began there. What
 * had been met stays met, and is late where the earlier due time had passed; what runs may be overdue at once, which the
 * caller settles. The reading before is kept in the dispute and in the history. A claim is about the cycle in which it was
 * raised: where the case was reopened since, the clocks of the return began with the return and stay.
 */
export async function restartClocks(
  tx: CommandTransaction,
  open: OpenCase,
  { from, raisedAt }: Readonly<{ from: Date; raisedAt: Date }>,
): Promise<void> {
  const { row, instruction } = open
  change(open, { shouldHaveDetectedAt: from })
  const cycle = await cycleAt(tx, open, raisedAt)
  const solvedAt = await lastSolvedAt(tx, open, cycle)
  if (solvedAt && from < solvedAt) return
  const clocks = await cycleClocks(tx, open, cycle)
  const origin = await originOf(tx, open, clocks)
  if (!origin || from >= origin.start.at) return
  const start = { at: from, reason: 'SHOULD_HAVE_DETECTED' } as const
  const priority = cycle === row.cycle ? row.priority : (lastPriority(clocks) ?? row.priority)
  const input = { priority, calendar: origin.calendar, start }
  for (const plan of [reactionClock(input, instruction), firstFeedbackClock(input, instruction)]) {
    const moved = plan && clocks.filter(one => one.kind === plan.kind).sort((a, b) => b.ordinal - a.ordinal)[0]
    if (!plan || !moved) continue
    if (!open.clocks.includes(moved)) open.clocks.push(moved)
    move(open, moved, plan)
    if (moved.metAt !== null && moved.metAt > moved.dueAt)
      answeredLate(open, moved, { metAt: moved.metAt, priority, lastOrdinal: lastHourly(clocks) })
  }
}

/** The priority that the clocks of a cycle ended with. */
const lastPriority = (clocks: readonly ClockRow[]) =>
  (clocks.findLast(one => one.kind === 'REACTION')?.explanation as ClockExplanation | undefined)?.priority ?? null

const lastHourly = (clocks: readonly ClockRow[]) =>
  Math.max(0, ...clocks.filter(one => one.kind === 'NEXT_STATUS').map(one => one.ordinal))

function move(open: OpenCase, clock: ClockRow, plan: ClockPlan): void {
  const { startedAt, halfAt, riskAt, dueAt, explanation } = plan
  changeClock(open, clock, { startedAt, halfAt, riskAt, dueAt, explanation })
}

/** Missed, though it was answered: once, and at priority 1 once more for each further whole hour of silence. */
function answeredLate(
  open: OpenCase,
  first: ClockRow,
  { metAt, priority, lastOrdinal }: Readonly<{ metAt: Date; priority: number; lastOrdinal: number }>,
): void {
  let last = first
  let ordinal = lastOrdinal
  miss(open, first)
  if (priority !== 1 || first.kind === 'REACTION') return
  for (;;) {
    const next = startNextStatus(open, last.dueAt, last)
    // Of a cycle that is over the numbers go on from its own last one; the present cycle counts as before.
    if (first.cycle !== open.row.cycle) {
      open.hourly -= 1
      ordinal += 1
      changeClock(open, next, { cycle: first.cycle, ordinal })
    }
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
