import type { CommandTransaction } from '#db/connection.ts'
import type { OrganisationKind } from '#domain/actor.ts'
import { administratorOf } from '#domain/member-roles.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type PersonDisabled = Readonly<{ kind: 'PersonDisabled'; personId: string }>

/**
 * AUB shuts a person out of the whole platform, as when an account is in wrong hands; their own organisations are told
 * in their histories. No organisation is left without an administrator by it: another is named first, or the organisation
 * ends. Whoever only leaves an organisation is let out by its administrator (C.4, fault 80).
 */
export async function disablePerson(
  tx: CommandTransaction,
  input: Readonly<{ personId: string; reason: string }>,
): Promise<Outcome<PersonDisabled>> {
  const { sql, actor } = tx
  if (!may(actor, 'disablePerson')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 5, max: 500, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const at = await lockHomes(tx, input.personId)
  const [left] = await leftAlone(tx, input.personId)
  if (left) return refuse('LastAdministrator', { field: ['personId'], detail: { organisation: left } })
  const [row] =
    await sql`update person set disabled_at = ${at} where id = ${input.personId} and disabled_at is null returning name`
  if (!row) return refuse('NotFound', { field: ['personId'], detail: { noun: 'MEMBER' } })
  await tellHomes(tx, { personId: input.personId, kind: 'PersonDisabled', at, content: { name: row.name, reason } })
  return { ok: true, value: { kind: 'PersonDisabled', personId: input.personId } }
}

/** The people of every organisation that somebody belongs to, always in one order; then the platform's time. */
async function lockHomes(tx: CommandTransaction, personId: string): Promise<Date> {
  const homes = await tx.sql`select organisation_id as id from membership
    where person_id = ${personId} and ended_at is null order by 1`
  let at = await lockMembers(tx, tx.actor.organisationId)
  for (const { id } of homes) at = await lockMembers(tx, id as string)
  return at
}

/** The organisations, by name, whose only administrator somebody is; one that has ended needs none. */
async function leftAlone({ sql }: CommandTransaction, personId: string): Promise<string[]> {
  const homes = await sql`select o.id, o.kind, o.name from membership m join organisation o on o.id = m.organisation_id
    where m.person_id = ${personId} and m.ended_at is null and o.ended_on is null order by o.name`
  const alone: string[] = []
  for (const { id, kind, name } of homes) {
    const administrators = await sql`select m.person_id as id from membership m join person p on p.id = m.person_id
      where m.organisation_id = ${id} and m.ended_at is null and p.disabled_at is null
        and ${administratorOf(kind as OrganisationKind)} = any(m.roles)`
    if (administrators.length === 1 && administrators[0]?.id === personId) alone.push(name as string)
  }
  return alone
}

type Told = Readonly<{ personId: string; kind: string; at: Date; content: Readonly<Record<string, unknown>> }>

/** A fact about a person in the history of every organisation that they belong to. */
export async function tellHomes(tx: CommandTransaction, { personId, kind, at, content }: Told): Promise<void> {
  const homes =
    await tx.sql`select organisation_id as id from membership where person_id = ${personId} and ended_at is null`
  for (const { id } of homes)
    await recordPersonFact(tx, { kind, at, content: { personId, ...content }, organisationId: id as string })
}
