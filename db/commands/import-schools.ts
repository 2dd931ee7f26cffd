import type { CommandTransaction } from '#db/connection.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type LineFault, readSchoolFile, type SchoolLine } from '#domain/school-file.ts'
import { type Checks, text } from './input.ts'
import { lockRegister, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'
import { takenNumbers } from './organisation-checks.ts'

export type ImportSchoolsInput = Readonly<{
  fileName: string
  /** The cells of the file, its heading first. */
  rows: readonly (readonly string[])[]
  isDryRun: boolean
}>
export type SchoolsImported = Readonly<{
  kind: 'SchoolsImported'
  /** Null for a dry run, or when no line was fit. */
  importId: string | null
  schools: readonly SchoolLine[]
  faults: readonly LineFault[]
}>

/** Takes in a file of schools, or says what it would take in; lines with a fault are left out and named (E.14). */
export async function importSchools(
  tx: CommandTransaction,
  input: ImportSchoolsInput,
): Promise<Outcome<SchoolsImported>> {
  if (!may(tx.actor, 'importSchools')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const fileName = text(checks, 'fileName', input.fileName, { max: 200, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const file = readSchoolFile(input.rows)
  const at = await lockRegister(tx)
  const { schools, faults: bare } = await withoutRegistered(tx, file)
  const faults = bare.map(one => ({ ...one, cells: input.rows[one.line - 1] ?? [] }))
  if (input.isDryRun || schools.length === 0) {
    return { ok: true, value: { kind: 'SchoolsImported', importId: null, schools, faults } }
  }
  const { sql, actor } = tx
  const [row] = await sql`insert into school_import (organisation_id, file_name, at, imported_by, row_count)
    values (${actor.organisationId}, ${fileName}, ${at}, ${actor.name}, ${schools.length}) returning id`
  const importId = row?.id as string
  await sql`with taken as (
      insert into organisation (kind, name, cvr, city, email_domain, delivery_channel, created_at, import_id)
      select 'SCHOOL', r.name, r.cvr, r.city, r."emailDomain", r."deliveryChannel", ${at}, ${importId}
      from jsonb_to_recordset(${sql.json(schools as never)}::jsonb) as r(name text, cvr text, city text,
         "emailDomain" text, "deliveryChannel" text) returning id, cvr), numbered as (
      insert into institution_number (organisation_id, number)
      select t.id, n.number from taken t
      join jsonb_to_recordset(${sql.json(schools as never)}::jsonb) as r(cvr text, "institutionNumbers" jsonb) on r.cvr = t.cvr
      cross join jsonb_array_elements_text(r."institutionNumbers") as n(number))
    insert into agreement (school_id, status, from_on)
    select t.id, 'PENDING', r."agreementFrom" from taken t
    join jsonb_to_recordset(${sql.json(schools as never)}::jsonb) as r(cvr text, "agreementFrom" date) on r.cvr = t.cvr
    where r."agreementFrom" is not null`
  const content = { importId, fileName, schools: schools.length, faults: faults.length }
  await recordFact(tx, { organisationId: actor.organisationId, kind: 'SchoolsImported', at, content })
  return { ok: true, value: { kind: 'SchoolsImported', importId, schools, faults } }
}

async function withoutRegistered(
  tx: CommandTransaction,
  { schools, faults }: Readonly<{ schools: readonly SchoolLine[]; faults: readonly LineFault[] }>,
) {
  const taken = await takenNumbers(tx, {
    cvr: schools.map(one => one.cvr),
    institutionNumbers: schools.flatMap(one => one.institutionNumbers),
  })
  const registered = schools.flatMap(({ line, cvr, institutionNumbers }): LineFault[] => [
    ...(taken.cvr.has(cvr) ? [{ line, column: 'cvr', reason: 'REGISTERED' }] : []),
    ...(institutionNumbers.some(one => taken.institutionNumbers.has(one))
      ? [{ line, column: 'institutionNumbers', reason: 'REGISTERED' }]
      : []),
  ])
  const lines = new Set(registered.map(one => one.line))
  return {
    schools: schools.filter(one => !lines.has(one.line)),
    faults: [...faults, ...registered].sort((a, b) => a.line - b.line),
  }
}
