import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { isLastAdministrator, lockMembers, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type PersonDisabled = Readonly<{ kind: 'PersonDisabled'; personId: string }>

/**
 * AUB shuts a person out of the whole platform, as when an account is in wrong hands; their own organisations are told
 * in their histories. Whoever only leaves an organisation is let out by its administrator (C.4, fault 80).
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
  const at = await lockMembers(tx, actor.organisationId)
  if (await isLastAdministrator(tx, input.personId)) return refuse('LastAdministrator', { field: ['personId'] })
  const [row] =
    await sql`update person set disabled_at = ${at} where id = ${input.personId} and disabled_at is null returning name`
  if (!row) return refuse('NotFound', { field: ['personId'], detail: { noun: 'MEMBER' } })
  await tellHomes(tx, { personId: input.personId, kind: 'PersonDisabled', at, content: { name: row.name, reason } })
  return { ok: true, value: { kind: 'PersonDisabled', personId: input.personId } }
}

type Told = Readonly<{ personId: string; kind: string; at: Date; content: Readonly<Record<string, unknown>> }>

/** A fact about a person in the history of every organisation that they belong to. */
export async function tellHomes(tx: CommandTransaction, { personId, kind, at, content }: Told): Promise<void> {
  const homes =
    await tx.sql`select organisation_id as id from membership where person_id = ${personId} and ended_at is null`
  for (const { id } of homes)
    await recordPersonFact(tx, { kind, at, content: { personId, ...content }, organisationId: id as string })
}
