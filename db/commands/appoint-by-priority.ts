import { appoint, cancelAppointments } from '#db/appointments.ts'
import type { OpenCase } from '#db/open-case.ts'
import { isOutage, outagePromotion } from '#domain/incident.ts'
import { endOfWorkingDay } from './end-of-working-day.ts'

/** Working days after which a priority 4 without an agreed solution time is remembered. */
const SOLUTION_DAYS = 5

/**
 * What an incident of its present priority is looked at again for: an outage of priority 2 from `downFrom` on, a
 * priority 4 that has no agreed solution time. What another priority asked for falls away.
 */
export function appointByPriority(open: OpenCase, downFrom: Date): void {
  const { row, instruction, at } = open
  cancelAppointments(open, ['SOLUTION_TIME', 'OUTAGE_NEAR', 'OUTAGE_PROMOTION'])
  if (row.priority === 4 && !row.agreedResolutionAt)
    appoint(open, 'SOLUTION_TIME', endOfWorkingDay(open, at, SOLUTION_DAYS))
  if (!isOutage(row)) return
  const outage = outagePromotion({ priority: row.priority, downFrom }, instruction)
  if (!outage) return
  const { warnAt, promoteAt, isAutomatic } = outage
  // Found late, or given this priority late: warned and raised from now, not from before it was known.
  appoint(open, 'OUTAGE_NEAR', notBefore(at, warnAt), {
    promoteAt: notBefore(at, promoteAt).toISOString(),
    isAutomatic,
  })
  if (isAutomatic) appoint(open, 'OUTAGE_PROMOTION', notBefore(at, promoteAt))
}

const notBefore = (at: Date, due: Date) => (due < at ? at : due)
