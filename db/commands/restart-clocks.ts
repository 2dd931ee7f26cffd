import type { CommandTransaction } from '#db/connection.ts'
import { change, changeClock, isOpenDuty, type OpenCase } from '#db/open-case.ts'
import { ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import { firstFeedbackClock, reactionClock } from '#domain/service-level.ts'
import { cycleClocks, nextOrdinal, originOf } from './apply-priority.ts'
import { startClock } from './duties.ts'

/**
 * The fault should have been found at an instant that both sides now go by: the first clocks begin there. What
 * had been met stays met, and is late where the earlier due time had passed; what runs may be overdue at once.
 */
export async function restartClocks(tx: CommandTransaction, open: OpenCase, from: Date): Promise<void> {
  const { row, instruction } = open
  change(open, { shouldHaveDetectedAt: from })
  const clocks = await cycleClocks(tx, open)
  const origin = await originOf(tx, open, clocks)
  if (from >= origin.start.at) return
  const start = { at: from, reason: 'SHOULD_HAVE_DETECTED' } as const
  const input = { priority: row.priority, calendar: origin.calendar ?? ROUND_THE_CLOCK, start }
  for (const plan of [reactionClock(input, instruction), firstFeedbackClock(input, instruction)]) {
    const before = plan && clocks.filter(one => one.kind === plan.kind).sort((a, b) => b.ordinal - a.ordinal)[0]
    if (!plan || !before) continue
    if (isOpenDuty(before)) changeClock(open, before, { endedAt: open.at, climbAt: null })
    const owed = { byId: before.owedById, annexId: before.annexId }
    const clock = startClock(open, plan, owed, nextOrdinal(clocks, plan))
    if (!before.metAt) continue
    changeClock(open, clock, { metAt: before.metAt, halfWarnedAt: clock.halfAt, riskWarnedAt: clock.riskAt })
    if (before.metAt <= clock.dueAt) continue
    changeClock(open, clock, { missedAt: clock.dueAt })
    open.breaches.push({
      caseId: row.id,
      clockId: clock.id,
      kind: clock.kind,
      owedById: clock.owedById,
      dueAt: clock.dueAt,
      recordedAt: open.at,
      recordedBy: 'COMMAND',
    })
  }
}
