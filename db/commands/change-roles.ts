import type { CommandTransaction } from '#db/connection.ts'
import { administratorOf, checkedRoles } from '#domain/member-roles.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { isLastAdministrator, openMember, recordPersonFact } from './open-members.ts'
import { refuse } from './open-verb.ts'

export type RolesChanged = Readonly<{ kind: 'RolesChanged'; personId: string }>

/** Gives a member other roles. The next request of every session of theirs is judged by them (C.4, fault 80). */
export async function changeRoles(
  tx: CommandTransaction,
  input: Readonly<{ personId: string; roles: readonly string[]; expectedVersion: number }>,
): Promise<Outcome<RolesChanged>> {
  const opened = await openMember(tx, 'changeRoles', input)
  if (!opened.ok) return opened
  const { sql, actor } = tx
  const { at, member } = opened.value
  const roles = checkedRoles(actor.organisationKind, input.roles)
  if (!roles.ok) return { ok: false, refusal: invalid('roles', roles.refusal.kind) }
  const staysAdministrator = roles.value.includes(administratorOf(actor.organisationKind))
  if (!staysAdministrator && (await isLastAdministrator(tx, member.personId)))
    return refuse('LastAdministrator', { field: ['roles'] })
  await sql`update membership set roles = ${`{${roles.value.join(',')}}`}::text[], version = version + 1
    where person_id = ${member.personId} and organisation_id = ${actor.organisationId}`
  const content = { personId: member.personId, name: member.name, before: member.roles, after: roles.value }
  await recordPersonFact(tx, { kind: 'RolesChanged', at, content })
  return { ok: true, value: { kind: 'RolesChanged', personId: member.personId } }
}
