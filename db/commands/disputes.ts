import type { CommandTransaction, EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { rowOf } from '#db/row-of.ts'
import { type ClockReadings, type DisputeRow, dispute } from '#db/tables/dispute.ts'
import { firstFeedbackClock, reactionClock } from '#domain/service-level.ts'
import { cycleClocks, originOf } from './apply-priority.ts'

/** The dispute of a kind that is not settled yet; the case's lock guards it. */
export async function openDispute(
  { sql }: CommandTransaction,
  caseId: string,
  kind: DisputeRow['kind'],
): Promise<DisputeRow | null> {
  const [row] =
    await sql`select * from dispute where case_id = ${caseId} and kind = ${kind} and state in ('OPEN', 'REJECTED')`
  return row ? rowOf(dispute, row) : null
}

/**
 * When the cycle before the present one, or before another, was solved; null for the first. What is claimed of the return
 * of a fault lies after it.
 */
export async function lastSolvedAt(
  { sql }: EngineTransaction,
  { row }: OpenCase,
  cycle: number = row.cycle,
): Promise<Date | null> {
  if (cycle === 1) return null
  const [last] = await sql`select max(coalesce(actual_resolved_at, resolved_at)) as at from incident_cycle
    where case_id = ${row.id} and cycle < ${cycle}`
  return (last?.at as Date | null | undefined) ?? null
}

/** In which cycle something was said: the one that the next reopening ended, else the present one (C.1). */
export async function cycleAt({ sql }: EngineTransaction, { row }: OpenCase, at: Date): Promise<number> {
  if (row.cycle === 1) return 1
  const [ended] =
    await sql`select min(cycle) as cycle from incident_cycle where case_id = ${row.id} and reopened_at > ${at}`
  return (ended?.cycle as number | null | undefined) ?? row.cycle
}

/**
 * The first clocks of the cycle as they run, beside what they would be had they begun at the claimed instant.
 * Both are kept, so that both can be reported while the sides do not agree.
 */
export async function readingsFrom(tx: CommandTransaction, open: OpenCase, claimed: Date): Promise<ClockReadings[]> {
  const clocks = await cycleClocks(tx, open)
  const origin = await originOf(tx, open, clocks)
  if (!origin) return []
  const start = claimed < origin.start.at ? ({ at: claimed, reason: 'SHOULD_HAVE_DETECTED' } as const) : origin.start
  const input = { priority: open.row.priority, calendar: origin.calendar, start }
  const plans = [reactionClock(input, open.instruction), firstFeedbackClock(input, open.instruction)]
  return plans.flatMap(plan => {
    const clock = plan && clocks.filter(one => one.kind === plan.kind).sort((a, b) => b.ordinal - a.ordinal)[0]
    if (!plan || !clock) return []
    const reckoned = clock.metAt ?? clock.endedAt ?? open.at
    return [
      {
        kind: plan.kind,
        dueAt: clock.dueAt.toISOString(),
        metAt: clock.metAt?.toISOString() ?? null,
        claimedStartAt: plan.startedAt.toISOString(),
        claimedDueAt: plan.dueAt.toISOString(),
        isMissedByClaim: reckoned > plan.dueAt,
      },
    ]
  })
}
