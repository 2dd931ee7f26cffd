import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenInstant, endOfDate } from '#domain/calendar.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail } from './input.ts'
import { openMember, recordPersonFact } from './open-members.ts'

export type GrantAuditorInput = Readonly<{
  personId: string
  /** The first and last day of the period whose cases are shown. */
  fromOn: string
  toOn: string
  /** The last day on which one may look. */
  expiresOn: string
  expectedVersion: number
}>
export type AuditorGranted = Readonly<{ kind: 'AuditorGranted'; grantId: string; organisationId: string }>

/**
 * Lets a member with the role AUDITOR look at the organisation's cases of a period, until a day (C.4). The organisation
 * looked at gives it, nobody else; an auditor of several has a membership and a grant in each.
 */
export async function grantAuditor(tx: CommandTransaction, input: GrantAuditorInput): Promise<Outcome<AuditorGranted>> {
  const opened = await openMember(tx, 'grantAuditor', input)
  if (!opened.ok) return opened
  const { sql, actor } = tx
  const { at, member } = opened.value
  const { fromOn, toOn, expiresOn, personId } = input
  const checks: Checks = { refusal: null }
  const expiresAt = endOfDate(expiresOn)
  if (!member.roles.includes('AUDITOR')) fail(checks, 'personId', 'NOT_AUDITOR')
  if (toOn < fromOn) fail(checks, 'toOn', 'BEFORE_FROM')
  if (expiresAt <= at) fail(checks, 'expiresOn', 'IN_PAST')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  await sql`update auditor_grant set ended_at = ${at}
    where person_id = ${personId} and organisation_id = ${actor.organisationId} and ended_at is null`
  const [row] = await sql`insert into auditor_grant (person_id, organisation_id, from_on, to_on, expires_at, granted_by)
    values (${personId}, ${actor.organisationId}, ${copenhagenInstant(fromOn)}, ${endOfDate(toOn)}, ${expiresAt}, ${actor.name})
    returning id`
  const content = { personId, name: member.name, fromOn, toOn, expiresOn }
  await recordPersonFact(tx, { kind: 'AuditorGranted', at, content })
  const value = { kind: 'AuditorGranted', grantId: row?.id as string, organisationId: actor.organisationId } as const
  return { ok: true, value }
}
