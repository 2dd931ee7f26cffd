import type { CommandTransaction } from '#db/connection.ts'
import { change, type Fact, lockCase, type OpenCase, record } from '#db/open-case.ts'
import { changeFile, lockFile, storeFile } from '#db/open-file.ts'
import { storeCase } from '#db/store-case.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Outcome } from '#domain/refusal.ts'
import { followParties } from './hand-over-cases.ts'
import { inheritSchools } from './inherit-schools.ts'
import { invalid } from './input.ts'
import type { OpenChange } from './open-change-verb.ts'
import { noOrganisation, openOrganisation, organisationToChange, recordFact } from './open-organisation.ts'
import type { OpenProblem } from './open-problem-verb.ts'
import { speakerOf } from './open-verb.ts'
import { settleOpenChange } from './settle-change.ts'
import { settleOpenCase } from './settle-due.ts'
import { settleOpenProblem } from './settle-problem.ts'

export type MergeOrganisationsInput = Readonly<{ id: string; expectedVersion: number; successorId: string }>
export type OrganisationsMerged = Readonly<{
  kind: 'OrganisationsMerged'
  organisationId: string
  successorId: string
  movedCount: number
}>

/**
 * An organisation ends and another takes its place (C.4). Open cases move to the successor with their clocks as they
 * run; the history keeps the old name, and so do cases that are closed. A school's agreement and assignments end with
 * it, and its institution numbers are the successor's from then on; the schools of a supplier go on with its successor.
 */
export async function mergeOrganisations(
  tx: CommandTransaction,
  input: MergeOrganisationsInput,
): Promise<Outcome<OrganisationsMerged>> {
  const opened = await openOrganisation(tx, 'mergeOrganisations', input)
  if (!opened.ok) return opened
  const { at, row } = opened.value
  const successor = await organisationToChange(tx, input.successorId)
  if (!successor) return noOrganisation('successorId')
  if (row.kind === 'AUB') return { ok: false, refusal: invalid('id', 'NOT_AUB') }
  if (row.endedOn) return { ok: false, refusal: invalid('id', 'ORGANISATION_ENDED') }
  if (successor.endedOn) return { ok: false, refusal: invalid('successorId', 'ORGANISATION_ENDED') }
  if (successor.id === row.id) return { ok: false, refusal: invalid('successorId', 'SAME_ORGANISATION') }
  if (successor.kind !== row.kind) return { ok: false, refusal: invalid('successorId', 'OTHER_KIND') }
  const { sql } = tx
  const { incidents, files } = await lockOpenCases(tx, row.id)
  const today = copenhagenDate(at)
  await sql`update agreement set status = 'ENDED', to_on = greatest(${today}::date, from_on) where school_id = ${row.id} and status <> 'ENDED'`
  if (row.kind === 'SUPPLIER') await inheritSchools(tx, row.id, successor, { at, today })
  await sql`update supplier_assignment set to_on = greatest(${today}::date, from_on)
    where school_id = ${row.id} and (to_on is null or to_on > ${today})`
  await sql`update organisation set successor_id = ${successor.id}, ended_on = ${today}, version = version + 1 where id = ${row.id}`
  await sql`insert into institution_number (organisation_id, number)
    select ${successor.id}, number from institution_number where organisation_id = ${row.id} and ended_at is null
    on conflict (organisation_id, number) do update set ended_at = null`
  await sql`update institution_number set ended_at = ${at} where organisation_id = ${row.id} and ended_at is null`
  const content = { from: row.name, into: successor.name }
  const fact = { kind: 'CaseMovedToSuccessor', speaker: speakerOf(tx), content } as const
  for (const open of incidents) {
    await followParties(tx, open)
    change(open, { version: open.row.version + 1 })
    record(open, { ...fact, at: open.at })
    await storeCase(tx, open)
  }
  for (const open of files) await moveFile(tx, open, fact)
  const movedCount = incidents.length + files.length
  const merged = { ...content, fromId: row.id, intoId: successor.id, movedCount }
  await recordFact(tx, { organisationId: row.id, kind: 'OrganisationsMerged', at, content: merged })
  await recordFact(tx, { organisationId: successor.id, kind: 'OrganisationsMerged', at, content: merged })
  return {
    ok: true,
    value: { kind: 'OrganisationsMerged', organisationId: row.id, successorId: successor.id, movedCount },
  }
}

/** Every open case that the organisation is a side of, under its lock, with what is due by now recorded as the old one's. */
async function lockOpenCases(tx: CommandTransaction, organisationId: string) {
  const rows = await tx.sql`
    select i.id, 'INCIDENT' as noun from incident i where i.state not in ('CLOSED', 'CANCELLED') and (${organisationId} in (i.responsible_id, i.counterpart_id)
      or exists (select from affected_school s where s.case_id = i.id and s.school_id = ${organisationId}))
    union all
    select p.case_id, p.noun from case_party p where p.organisation_id = (select org()) and p.noun <> 'INCIDENT' and p.is_open and (
      exists (select from affected_school s where s.case_id = p.case_id and s.school_id = ${organisationId})
      or exists (select from problem o where o.id = p.case_id and ${organisationId} in (o.owner_id, o.counterpart_id))
      or exists (select from change_request o where o.id = p.case_id and ${organisationId} in (o.owner_id, o.counterpart_id)))
    order by 1`
  const incidents: OpenCase[] = []
  const files: (OpenProblem | OpenChange)[] = []
  for (const { id, noun } of rows) {
    if (noun === 'INCIDENT') {
      const open = await lockCase(tx, id)
      if (!open) continue
      await settleOpenCase(tx, open, 'COMMAND')
      incidents.push(open)
    } else if (noun === 'PROBLEM') {
      const open = await lockFile(tx, 'PROBLEM', id)
      if (!open) continue
      await settleOpenProblem(tx, open, 'COMMAND')
      files.push(open)
    } else {
      const open = await lockFile(tx, 'CHANGE', id)
      if (!open) continue
      await settleOpenChange(tx, open, 'COMMAND')
      files.push(open)
    }
  }
  return { incidents, files }
}

/** A problem or change under the sides that the successor's trigger has given it; what is owed next follows them. */
async function moveFile(tx: CommandTransaction, open: OpenProblem | OpenChange, fact: Omit<Fact, 'at'>): Promise<void> {
  const { id, version } = open.row
  const [sides] = await tx.sql`
    select owner_id as "ownerId", counterpart_id as "counterpartId" from problem where id = ${id}
    union all select owner_id, counterpart_id from change_request where id = ${id}`
  Object.assign(open.row as object, sides)
  changeFile(open as OpenProblem, { version: version + 1 })
  record(open, { ...fact, at: open.at })
  await storeFile(tx, open as OpenProblem)
}
