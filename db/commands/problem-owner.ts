import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { type Checks, email, phone, text } from './input.ts'

/** Whose a problem is, and which services it concerns. */
export type Handled = Readonly<{ ownerId: string; services: readonly string[] }>

export type PersonInput = Readonly<{ name: string; phone?: string | null; email?: string | null }>

/** Who sees to the problem: named, or the signed-in person; a client must name somebody. */
export function problemOwner(
  checks: Checks,
  { actor }: CommandTransaction,
  named: PersonInput | null | undefined,
): { name: string; phone: string | null; email: string | null } | null {
  if (!named) return actor.kind === 'PERSON' ? { name: actor.name, phone: actor.phone, email: actor.email } : null
  return {
    name: text(checks, 'problemOwner.name', named.name, { min: 2, max: 120, isRequired: true }) ?? '',
    phone: phone(checks, 'problemOwner.phone', named.phone),
    email: email(checks, 'problemOwner.email', named.email) || null,
  }
}

/**
 * Whose a problem without incidents is: the supplier's or AUB's own, and a school's is that of the supplier of
 * the service, or the school's own where it has none. Null when several suppliers would have to share it.
 */
export async function ownerOfTrend(
  { actor, sql }: CommandTransaction,
  services: readonly string[],
  at: Date,
): Promise<Handled | null> {
  const chosen = [...new Set(services)]
  if (actor.organisationKind !== 'SCHOOL') return { ownerId: actor.organisationId, services: chosen }
  const today = copenhagenDate(at)
  const rows = await sql`select service, supplier_id as "supplierId" from supplier_assignment
    where school_id = ${actor.organisationId} and from_on <= ${today} and (to_on is null or to_on >= ${today})`
  const owners = chosen.map(
    service => (rows.find(row => row.service === service)?.supplierId as string | undefined) ?? actor.organisationId,
  )
  const [ownerId = actor.organisationId] = owners
  return owners.every(one => one === ownerId) ? { ownerId, services: chosen } : null
}
