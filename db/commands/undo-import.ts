import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { lockRegister, recordFact } from './open-organisation.ts'
import { refuse } from './open-verb.ts'

const HOURS_TO_UNDO = 24

export type UndoImportInput = Readonly<{ importId: string }>
export type ImportUndone = Readonly<{
  kind: 'ImportUndone'
  importId: string
  withdrawnCount: number
  keptCount: number
}>

/** Takes an import back within a day: schools on which nothing hangs leave the register, the others stay (E.14). */
export async function undoImport(tx: CommandTransaction, input: UndoImportInput): Promise<Outcome<ImportUndone>> {
  const { sql, actor } = tx
  if (!may(actor, 'undoImport')) return refuse('NotPermitted')
  const at = await lockRegister(tx)
  const [row] = await sql`select id, at, undone_at as "undoneAt", row_count as "rowCount" from school_import
    where id = ${input.importId}`
  if (!row) return refuse('NotFound', { field: ['importId'], detail: { noun: 'IMPORT' } })
  if (row.undoneAt) return { ok: false, refusal: invalid('importId', 'IMPORT_UNDONE') }
  if (at.getTime() - row.at.getTime() > HOURS_TO_UNDO * 3_600_000)
    return { ok: false, refusal: invalid('importId', 'UNDO_TOO_LATE', { hours: HOURS_TO_UNDO }) }
  const today = copenhagenDate(at)
  const withdrawn = await sql`update organisation o set withdrawn_at = ${at}, ended_on = ${today}, version = version + 1
    where o.import_id = ${row.id} and o.withdrawn_at is null and o.version = 1
      and not exists (select from invitation x where x.organisation_id = o.id)
      and not exists (select from access_request x where x.organisation_id = o.id)
      and not exists (select from supplier_assignment x where x.school_id = o.id)
      and not exists (select from contact_annex x where x.organisation_id = o.id)
      and not exists (select from organisation_event x where x.organisation_id = o.id)
      and not exists (select from affected_school x where x.school_id = o.id)
      and not exists (select from agreement x where x.school_id = o.id and x.status <> 'PENDING')
    returning o.id`
  const ids = `{${withdrawn.map(one => one.id as string).join(',')}}`
  // Whoever was registered by mistake has no number that another may need.
  await sql`update institution_number set ended_at = ${at} where organisation_id = any(${ids}::uuid[])`
  await sql`update agreement set status = 'ENDED', to_on = greatest(${today}::date, from_on) where school_id = any(${ids}::uuid[])`
  const withdrawnCount = withdrawn.length
  const keptCount = row.rowCount - withdrawnCount
  await sql`update school_import set undone_at = ${at}, undone_by = ${actor.name}, kept_count = ${keptCount} where id = ${row.id}`
  const content = { importId: row.id, withdrawn: withdrawnCount, kept: keptCount }
  await recordFact(tx, { organisationId: actor.organisationId, kind: 'ImportUndone', at, content })
  return { ok: true, value: { kind: 'ImportUndone', importId: row.id as string, withdrawnCount, keptCount } }
}
