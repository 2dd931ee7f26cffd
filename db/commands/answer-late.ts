import type { EngineTransaction } from '#db/connection.ts'
import { changeClock, type OpenCase } from '#db/open-case.ts'
import type { ClockRow } from '#db/tables/clock.ts'
import { cycleClocks } from './apply-priority.ts'
import { FEEDBACK, meet, startNextStatus } from './duties.ts'
import { type Checks, fail } from './input.ts'
import { setAside } from './set-aside.ts'

/**
 * A message that was really given earlier than it is recorded (R-5.14): it answers what was owed then, and what came
 * after it is judged anew from it. The caller settles what is due by that. Null where nothing was owed.
 */
export async function answerLate(
  tx: EngineTransaction,
  open: OpenCase,
  at: Date,
  isLast: boolean,
): Promise<ClockRow | null> {
  await setAside(tx, open, at, 'ACTUAL_TIME', FEEDBACK)
  const clocks = (await cycleClocks(tx, open)).filter(one => FEEDBACK.includes(one.kind) && one.metAt === null)
  const owed = clocks
    .filter(one => one.startedAt <= at && (one.endedAt === null || one.endedAt > at))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const answered = owed.findLast(one => one.dueAt <= at) ?? owed[0] ?? null
  for (const one of clocks) {
    const isLater = one.startedAt > at
    if (one === answered || !(isLater || owed.includes(one))) continue
    take(open, one, {
      endedAt: isLater ? one.startedAt : at,
      climbAt: null,
      ...(one.dueAt >= at && { missedAt: null }),
    })
  }
  if (!answered) return null
  take(open, answered, { endedAt: null })
  meet(open, answered, at)
  if (!isLast && open.row.priority === 1) startNextStatus(open, at, answered)
  return answered
}

/** A clock that was done already comes under the command's hands again. */
function take(open: OpenCase, clock: ClockRow, columns: Partial<ClockRow>): void {
  if (!open.clocks.includes(clock)) open.clocks.push(clock)
  changeClock(open, clock, columns)
}

/** A message that is entered afterwards lies after the one before: two series cannot be told from each other. */
export async function afterLastStatus(
  { sql }: EngineTransaction,
  checks: Checks,
  { row }: OpenCase,
  field: string,
  at: Date | null,
): Promise<void> {
  if (!at) return
  const [last] = await sql`select max(met_at) as at from clock
    where case_id = ${row.id} and cycle = ${row.cycle} and kind = any(${`{${FEEDBACK.join(',')}}`}::text[])`
  const lastAt = last?.at as Date | null
  if (lastAt && at < lastAt) fail(checks, field, 'BEFORE_LAST_STATUS')
}
