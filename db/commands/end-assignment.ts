import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { doOverlap } from '#domain/period.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { assignedPeriods, lockSchool } from './assign-supplier.ts'
import { tellSupplier } from './assignment-letter.ts'
import { type Checks, invalid } from './input.ts'
import { recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { day } from './organisation-checks.ts'

export type EndAssignmentInput = Readonly<{ assignmentId: string; lastOn?: string | null }>
export type AssignmentEnded = Readonly<{ kind: 'AssignmentEnded'; organisationId: string; assignmentId: string }>

/**
 * The last day of a supplier for a service. It reads the cases of its period from then on; open ones stay with it until
 * the school hands them over (C.4).
 */
export async function endAssignment(
  tx: CommandTransaction,
  input: EndAssignmentInput,
): Promise<Outcome<AssignmentEnded>> {
  const { sql, actor } = tx
  if (!may(actor, 'endAssignment')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const to = day(checks, 'lastOn', input.lastOn)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const gone = refuse('NotFound', { field: ['assignmentId'], detail: { noun: 'ASSIGNMENT' } })
  const [seen] = await sql`select school_id as "schoolId" from supplier_assignment where id = ${input.assignmentId}`
  // The supplier sees its own assignment, but only the school and AUB end it.
  const school = seen ? await lockSchool(tx, seen.schoolId) : null
  if (!school) return gone
  const [row] =
    await sql`select id, supplier_id as "supplierId", service, from_on::text as "fromOn", to_on::text as "toOn"
    from supplier_assignment where id = ${input.assignmentId}`
  if (!row) return gone
  const today = copenhagenDate(school.at)
  if (row.toOn && row.toOn < today) return { ok: false, refusal: invalid('assignmentId', 'ASSIGNMENT_ENDED') }
  const toOn = to ?? today
  if (toOn < row.fromOn) return { ok: false, refusal: invalid('lastOn', 'ENDS_BEFORE') }
  const others = await assignedPeriods(tx, school.id, row.service, row.id)
  if (others.some(other => doOverlap(other, { fromOn: row.fromOn, toOn })))
    return { ok: false, refusal: invalid('lastOn', 'SUPPLIER_OVERLAP') }
  // Before the day is stored: an assignment that ended yesterday shows the school no address to write to.
  const { supplierId, service, fromOn: firstOn } = row
  await tellSupplier(tx, school, { supplierId, service, firstOn, lastOn: toOn, isEnding: true })
  await sql`update supplier_assignment set to_on = ${toOn} where id = ${row.id}`
  const content = { assignmentId: row.id, supplierId: row.supplierId, service: row.service, toOn }
  await recordFact(tx, { organisationId: school.id, kind: 'AssignmentEnded', at: school.at, content })
  return { ok: true, value: { kind: 'AssignmentEnded', organisationId: school.id, assignmentId: row.id as string } }
}
