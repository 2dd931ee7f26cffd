import type { CommandTransaction } from '#db/connection.ts'
import type { OneService } from '#db/queries/organisations.ts'
import type { SupplierChoice } from '#db/queries/suppliers.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { doOverlap, type Period } from '#domain/period.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellSupplier } from './assignment-letter.ts'
import { type Checks, invalid } from './input.ts'
import { noOrganisation, organisationToChange, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { day } from './organisation-checks.ts'

export type AssignSupplierInput = Readonly<{
  schoolId: string
  supplierId: string
  service: OneService
  firstOn?: string | null
  lastOn?: string | null
  hasPowerOfAttorney?: boolean | null
}>
export type SupplierAssigned = Readonly<{ kind: 'SupplierAssigned'; organisationId: string; assignmentId: string }>

/**
 * A school, or AUB for it, says who supplies one service from when (R-2.13, C.4). A service has one supplier at a time;
 * a school that is its own supplier has none. `supplier` is the row of the register that the door found by the id.
 */
export async function assignSupplier(
  tx: CommandTransaction,
  input: AssignSupplierInput,
  supplier: SupplierChoice | null,
): Promise<Outcome<SupplierAssigned>> {
  const { actor, sql } = tx
  if (!may(actor, 'assignSupplier')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const from = day(checks, 'firstOn', input.firstOn)
  const toOn = day(checks, 'lastOn', input.lastOn)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const school = await lockSchool(tx, input.schoolId)
  if (!school) return noOrganisation('schoolId')
  if (input.supplierId === school.id) return { ok: false, refusal: invalid('supplierId', 'OWN_SUPPLIER') }
  if (!supplier) return noOrganisation('supplierId')
  const fromOn = from ?? copenhagenDate(school.at)
  if (toOn && toOn < fromOn) return { ok: false, refusal: invalid('lastOn', 'ENDS_BEFORE') }
  const others = await assignedPeriods(tx, school.id, input.service)
  if (others.some(other => doOverlap(other, { fromOn, toOn })))
    return { ok: false, refusal: invalid('firstOn', 'SUPPLIER_OVERLAP') }
  const { service } = input
  const hasPowerOfAttorney = input.hasPowerOfAttorney ?? false
  const [row] = await sql`insert into supplier_assignment
      (school_id, supplier_id, service, from_on, to_on, has_power_of_attorney)
    values (${school.id}, ${supplier.id}, ${service}, ${fromOn}, ${toOn}, ${hasPowerOfAttorney}) returning id`
  const assignmentId = row?.id as string
  const content = {
    assignmentId,
    supplierId: supplier.id,
    supplier: supplier.name,
    service,
    fromOn,
    toOn,
    hasPowerOfAttorney,
  }
  await recordFact(tx, { organisationId: school.id, kind: 'SupplierAssigned', at: school.at, content })
  await tellSupplier(tx, school, { supplierId: supplier.id, service, firstOn: fromOn, lastOn: toOn, isEnding: false })
  return { ok: true, value: { kind: 'SupplierAssigned', organisationId: school.id, assignmentId } }
}

/** A school whose suppliers the actor may change, one change at a time: its own, or any for AUB. */
export async function lockSchool(
  tx: CommandTransaction,
  schoolId: string,
): Promise<Readonly<{ id: string; name: string; at: Date }> | null> {
  const { actor, sql } = tx
  if (actor.organisationKind !== 'AUB' && schoolId !== actor.organisationId) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`suppliers ${schoolId}`}, 0))`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  const school = await organisationToChange(tx, schoolId)
  return school?.kind === 'SCHOOL' && !school.endedOn ? { id: school.id, name: school.name, at: now?.at as Date } : null
}

/** The periods in which a service of a school has a supplier. */
export async function assignedPeriods(
  { sql }: Pick<CommandTransaction, 'sql'>,
  schoolId: string,
  service: OneService,
  exceptId: string | null = null,
): Promise<Period[]> {
  const rows = await sql`select from_on::text as "fromOn", to_on::text as "toOn" from supplier_assignment
    where school_id = ${schoolId} and service = ${service} and id is distinct from ${exceptId}`
  return rows as unknown as Period[]
}
