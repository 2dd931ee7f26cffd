import type { CommandTransaction } from '#db/connection.ts'
import { lockCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { webAddress } from './annex-checks.ts'
import { type Checks, invalid, text } from './input.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type RecordExternalReferenceInput = Readonly<{
  id: string
  expectedVersion: number
  externalRef: Readonly<{ system: string; id: string }>
  link?: string | null
}>
export type ExternalReferenceRecorded = Readonly<{ kind: 'ExternalReferenceRecorded'; incidentId: string; seq: number }>

/**
 * What the case is called in a system of one's own organisation: AUB's case at ATP's internal IT (Instruks 5.2.3,
 * ), or the number in a school's or supplier's own tool. Nobody else sees it (fault 42), so the case's version
 * stays. One number for each system; a later one takes its place, and the history keeps the one before.
 */
export async function recordExternalReference(
  tx: CommandTransaction,
  input: RecordExternalReferenceInput,
): Promise<Outcome<ExternalReferenceRecorded>> {
  const checks: Checks = { refusal: null }
  const required = { isRequired: true }
  const system = text(checks, 'externalRef.system', input.externalRef.system, { max: 60, ...required }) ?? ''
  const number = text(checks, 'externalRef.id', input.externalRef.id, { max: 120, ...required }) ?? ''
  const link = webAddress(checks, 'link', input.link)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (!may(tx.actor, 'recordExternalReference')) return refuse('NotPermitted')
  const open = await lockCase(tx, input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  const { id, version, state } = open.row
  if (version !== input.expectedVersion) {
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: version } })
  }
  if (state === 'CLOSED' || state === 'CANCELLED') return refuse('AlreadyClosed')
  if (await isTaken(tx, id, system, number)) return { ok: false, refusal: invalid('externalRef.id', 'REFERENCE_TAKEN') }
  await settleOpenCase(tx, open, 'COMMAND')
  const { sql, actor } = tx
  const [before] = await sql`select external_id as number from case_reference
    where case_id = ${id} and organisation_id = ${actor.organisationId} and system = ${system}`
  await sql`insert into case_reference (case_id, organisation_id, system, external_id, link, recorded_at, recorded_by_name)
    values (${id}, ${actor.organisationId}, ${system}, ${number}, ${link}, ${open.at}, ${actor.name})
    on conflict (case_id, organisation_id, system) do update set external_id = excluded.external_id, link = excluded.link,
      recorded_at = excluded.recorded_at, recorded_by_name = excluded.recorded_by_name`
  const seq = record(open, {
    kind: 'ExternalReferenceRecorded',
    at: open.at,
    speaker: speakerOf(tx),
    content: { system, number, link, before: (before?.number as string | undefined) ?? null },
    privateTo: actor.organisationId,
  })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'ExternalReferenceRecorded', incidentId: id, seq } }
}

/** One's own number names one case of one's own: neither a report's nor another case's (api.md). A race is settled by the unique index. */
async function isTaken({ sql, actor }: CommandTransaction, caseId: string, system: string, number: string) {
  const rows = await sql`select from case_reference where organisation_id = ${actor.organisationId}
      and system = ${system} and external_id = ${number} and case_id <> ${caseId}
    union all select from incident where reported_by_id = ${actor.organisationId}
      and external_system = ${system} and external_id = ${number} and id <> ${caseId}`
  return rows.length > 0
}
