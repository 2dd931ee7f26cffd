import type { EngineTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { type Checks, fail, second, text } from './input.ts'

export type ActualTime = Readonly<{ at: Date | null; reason: string | null }>
export const NOW: ActualTime = { at: null, reason: null }

/** A real time that differs from the recorded one, with its reason: entered by who writes in the morning. */
export function actualTime(
  checks: Checks,
  given: Readonly<{ field: string; at: Date | null | undefined; reason: string | null | undefined }>,
): ActualTime {
  const at = second(given.at)
  const reason = text(checks, 'actualReason', given.reason, { min: 3, max: 2_000 })
  if (at && !reason) fail(checks, 'actualReason', 'REASON_REQUIRED')
  return { at, reason: at ? reason : null }
}

/** Not before the fault was found or the case was reopened, and not in the future. */
export async function withinCase(
  tx: EngineTransaction,
  checks: Checks,
  open: OpenCase,
  field: string,
  at: Date | null,
): Promise<void> {
  if (!at) return
  if (at < open.row.detectedAt && at < open.row.openedAt) fail(checks, field, 'BEFORE_OPENED')
  if (at > open.at) fail(checks, field, 'IN_FUTURE')
  const reopenedAt = await reopenedAtOf(tx, open)
  if (reopenedAt && at < reopenedAt) fail(checks, field, 'BEFORE_REOPENED')
}

/** When the present cycle began; null in a case that was never reopened. */
async function reopenedAtOf({ sql }: EngineTransaction, { row }: OpenCase): Promise<Date | null> {
  if (row.cycle === 1) return null
  const [last] = await sql`select max(reopened_at) as at from incident_cycle where case_id = ${row.id}`
  return last?.at as Date | null
}
