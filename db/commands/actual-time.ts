import type { OpenCase } from '#db/open-case.ts'
import { type Checks, fail, second, text } from './input.ts'

export type ActualTime = Readonly<{ at: Date | null; reason: string | null }>

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

/** Not before the fault was found, and not in the future. */
export function withinCase(checks: Checks, open: OpenCase, field: string, at: Date | null): void {
  if (at && at < open.row.detectedAt && at < open.row.openedAt) fail(checks, field, 'BEFORE_OPENED')
  if (at && at > open.at) fail(checks, field, 'IN_FUTURE')
}
