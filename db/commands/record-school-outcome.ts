import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { SchoolOutcomeRow } from '#db/tables/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { MOST_SCHOOLS } from '#domain/report-limits.ts'
import { coordinationNews } from './coordination-news.ts'
import { correspondentsOf } from './correspondents.ts'
import { type Checks, fail, invalid, text } from './input.ts'
import { type Correspondents, toContactPoint } from './letters.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'

export type SchoolResult = Readonly<{
  schoolId: string
  outcome: SchoolOutcomeRow['outcome']
  note?: string | null
}>
export type RecordSchoolOutcomeInput = Readonly<{
  id: string
  expectedVersion: number
  results: readonly SchoolResult[]
}>
export type SchoolOutcomeRecorded = Readonly<{ kind: 'SchoolOutcomeRecorded'; incidentId: string }>

/** What the fault has come to at each affected school: by the side that solves it, or by a school for itself. */
export async function recordSchoolOutcome(
  tx: CommandTransaction,
  input: RecordSchoolOutcomeInput,
): Promise<Outcome<SchoolOutcomeRecorded>> {
  const checks: Checks = { refusal: null }
  if (input.results.length === 0) fail(checks, 'results', 'REQUIRED')
  if (input.results.length > MOST_SCHOOLS) fail(checks, 'results', 'TOO_MANY', { max: MOST_SCHOOLS })
  const results = input.results.map((one, index) => ({
    ...one,
    note: text(checks, `results.${index}.note`, one.note, { max: 2_000 }),
  }))
  const schools = new Set(results.map(one => one.schoolId))
  if (schools.size < results.length) fail(checks, 'results', 'TWICE')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'recordSchoolOutcome', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (open.row.state === 'CLOSED' || open.row.state === 'CANCELLED') return refuse('AlreadyClosed')
  const rows = await tx.sql`select school_id as id from affected_school where case_id = ${open.row.id}`
  const affected = new Set(rows.map(row => row.id as string))
  if ([...schools].some(id => !affected.has(id)))
    return { ok: false, refusal: invalid('results', 'UNKNOWN_ORGANISATION') }
  const isOwnAlone = [...schools].every(id => id === tx.actor.organisationId)
  if (!isResponsible(tx, open) && !isOwnAlone) return refuse('NotPermitted')
  await recordOutcomes(tx, open, results, await correspondentsOf(tx, open))
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'SchoolOutcomeRecorded', incidentId: open.row.id } }
}

/** Each school's row, an entry that it and the sides see, and a letter to it. */
export async function recordOutcomes(
  tx: CommandTransaction,
  open: OpenCase,
  results: readonly SchoolResult[],
  with_: Correspondents,
): Promise<void> {
  const { row, at } = open
  const { organisationId, organisationName, name, phone } = tx.actor
  await tx.sql`insert into school_outcome (case_id, school_id, outcome, note, recorded_at, recorded_by_id, recorded_by_name)
    select ${row.id}, r."schoolId", r.outcome, r.note, ${at}, ${organisationId}, ${name}
    from jsonb_to_recordset(${tx.sql.json(results as never)}::jsonb) as r("schoolId" uuid, outcome text, note text)
    on conflict (case_id, school_id) do update set outcome = excluded.outcome, note = excluded.note,
      recorded_at = excluded.recorded_at, recorded_by_id = excluded.recorded_by_id, recorded_by_name = excluded.recorded_by_name`
  const by = { name, organisation: organisationName, phone }
  for (const { schoolId, outcome, note = null } of results) {
    const news = coordinationNews({ what: `SCHOOL_${outcome}`, by, text: note, at: at.toISOString() })
    if (schoolId !== organisationId) toContactPoint(open, with_, schoolId, 'AFFECTED_SCHOOL', news)
    const content = { schoolId, school: with_.names.get(schoolId) ?? '', outcome, note }
    record(open, { kind: 'SchoolOutcomeRecorded', at, speaker: speakerOf(tx), content, aboutSchoolId: schoolId })
  }
}
