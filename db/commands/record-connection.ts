import type { CommandTransaction } from '#db/connection.ts'
import type { OneService } from '#db/queries/organisations.ts'
import type { ServiceConnectionRow } from '#db/tables/service-connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, fail } from './input.ts'
import { noOrganisation, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { day } from './organisation-checks.ts'

export type RecordConnectionInput = Readonly<{
  schoolId: string
  service: OneService
  /** 0 while nothing was recorded. */
  expectedVersion: number
  status: ServiceConnectionRow['status']
  connectedSince?: string | null
  certificateExpiresOn?: string | null
}>
export type ConnectionRecorded = Readonly<{ kind: 'ConnectionRecorded'; schoolId: string; service: OneService }>

/** How a school's system is connected to a service of AUB's (Instruks 3.1, R-3.2): by the school, whoever supplies it, or AUB. */
export async function recordConnection(
  tx: CommandTransaction,
  input: RecordConnectionInput,
): Promise<Outcome<ConnectionRecorded>> {
  const { sql, actor } = tx
  if (!may(actor, 'recordConnection')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const since = day(checks, 'connectedSince', input.connectedSince)
  const expiresOn = day(checks, 'certificateExpiresOn', input.certificateExpiresOn)
  if (input.status === 'CONNECTED' && !since) fail(checks, 'connectedSince', 'REQUIRED')
  if (since && expiresOn && expiresOn < since) fail(checks, 'certificateExpiresOn', 'ENDS_BEFORE')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const { schoolId, service, status } = input
  await sql`select pg_advisory_xact_lock(hashtextextended(${`connection ${schoolId} ${service}`}, 0))`
  const [school] = await sql`select o.name, date_trunc('second', app_clock()) as at from organisation o
    where o.id = ${schoolId} and o.kind = 'SCHOOL' and o.withdrawn_at is null and (o.id = (select org()) or ${actor.organisationKind === 'AUB'}
      or exists (select from supplier_assignment a where a.school_id = o.id and a.supplier_id = (select org()) and a.service = ${service}
        and (app_clock() at time zone 'Europe/Copenhagen')::date between a.from_on and coalesce(a.to_on, 'infinity')))`
  if (!school) return noOrganisation('schoolId')
  const [stored] = await sql`select version, certificate_expires_on::text as "expiresOn" from service_connection
    where school_id = ${schoolId} and service = ${service}`
  const version = (stored?.version as number | undefined) ?? 0
  if (version !== input.expectedVersion)
    return refuse('VersionConflict', {
      field: ['expectedVersion'],
      detail: { currentVersion: version, noun: 'CONNECTION' },
    })
  const at = school.at as Date
  await sql`insert into service_connection
      (school_id, service, status, connected_since, certificate_expires_on, recorded_at, recorded_by_name)
    values (${schoolId}, ${service}, ${status}, ${since}, ${expiresOn}, ${at}, ${actor.name})
    on conflict (school_id, service) do update set status = excluded.status, connected_since = excluded.connected_since,
      certificate_expires_on = excluded.certificate_expires_on, recorded_at = excluded.recorded_at,
      recorded_by_name = excluded.recorded_by_name, version = service_connection.version + 1,
      reminded_days = case when service_connection.certificate_expires_on is not distinct from excluded.certificate_expires_on
        then service_connection.reminded_days end`
  const content = { school: school.name, service, status, connectedSince: since, certificateExpiresOn: expiresOn }
  // In the history of the school, or of the supplier that wrote it: a tenant writes into its own alone.
  const organisationId = actor.organisationKind === 'SUPPLIER' ? actor.organisationId : schoolId
  await recordFact(tx, { organisationId, kind: 'ConnectionRecorded', at, content })
  return { ok: true, value: { kind: 'ConnectionRecorded', schoolId, service } }
}
