import type { CommandTransaction } from '#db/connection.ts'
import { recordOrganisationEvent } from '#db/organisation-event.ts'
import type { Role } from '#domain/actor.ts'
import { administratorOf } from '#domain/member-roles.ts'
import { may, type Verb } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'

export type MemberRow = Readonly<{
  personId: string
  name: string
  email: string
  language: 'da' | 'en'
  roles: readonly Role[]
  escalationLevel: number | null
  version: number
}>
export type OpenMembers = Readonly<{ at: Date; member: MemberRow }>
type Named = Readonly<{ personId: string; expectedVersion: number }>

/** One at a time for each organisation, so that two administrators cannot end each other; then the platform's time. */
export async function lockMembers({ sql }: Pick<CommandTransaction, 'sql'>, organisationId: string): Promise<Date> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`members ${organisationId}`}, 0))`
  const [now] = await sql`select date_trunc('second', app_clock()) as at`
  return now?.at as Date
}

/** What every verb on a member does first: permit, lock, find, and hold the version against the caller's. */
export async function openMember(tx: CommandTransaction, verb: Verb, input: Named): Promise<Outcome<OpenMembers>> {
  const { sql, actor } = tx
  if (!may(actor, verb)) return refuse('NotPermitted')
  const at = await lockMembers(tx, actor.organisationId)
  const [row] = await sql`select m.person_id as "personId", p.name, p.email, p.language, to_json(m.roles) as roles,
      m.escalation_level as "escalationLevel", m.version
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${actor.organisationId} and m.person_id = ${input.personId} and m.ended_at is null`
  if (!row) return refuse('NotFound', { field: ['personId'], detail: { noun: 'MEMBER' } })
  const member = row as unknown as MemberRow
  if (member.version !== input.expectedVersion) {
    const detail = { currentVersion: member.version, noun: 'MEMBER' }
    return refuse('VersionConflict', { field: ['expectedVersion'], detail })
  }
  return { ok: true, value: { at, member } }
}

/** Is this the only person left who keeps the organisation's people? Who is shut out does not count; one that has ended needs none. */
export async function isLastAdministrator({ sql, actor }: CommandTransaction, personId: string): Promise<boolean> {
  const role = administratorOf(actor.organisationKind)
  const rows = await sql`select m.person_id as id from membership m join person p on p.id = m.person_id
    join organisation o on o.id = m.organisation_id and o.ended_on is null
    where m.organisation_id = ${actor.organisationId} and m.ended_at is null and p.disabled_at is null
      and ${role} = any(m.roles)`
  return rows.length === 1 && rows[0]?.id === personId
}

/** A fact about a person in the history of the organisation that keeps them. */
export const recordPersonFact = (
  tx: CommandTransaction,
  fact: { kind: string; at: Date; content: Readonly<Record<string, unknown>>; organisationId?: string },
): Promise<void> =>
  recordOrganisationEvent(tx, {
    organisationId: tx.actor.organisationId,
    actorName: tx.actor.name,
    actorOrganisationId: tx.actor.organisationId,
    ...fact,
  })
