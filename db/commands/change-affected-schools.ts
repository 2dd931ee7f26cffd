import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { MOST_SCHOOLS } from '#domain/report-limits.ts'
import { coordinationNews } from './coordination-news.ts'
import { correspondentsOf } from './correspondents.ts'
import { invalid } from './input.ts'
import { type Correspondents, toContactPoint } from './letters.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { recordOutcomes } from './record-school-outcome.ts'

export type ChangeAffectedSchoolsInput = Readonly<{
  id: string
  expectedVersion: number
  add?: readonly string[] | null
  remove?: readonly string[] | null
}>
export type AffectedSchoolsChanged = Readonly<{ kind: 'AffectedSchoolsChanged'; incidentId: string }>

/**
 * Schools that turn out to be affected, or not to be. Each hears of itself alone; one that was told stays a party
 * and keeps its history, but is sent nothing more.
 */
export async function changeAffectedSchools(
  tx: CommandTransaction,
  input: ChangeAffectedSchoolsInput,
): Promise<Outcome<AffectedSchoolsChanged>> {
  const add = [...new Set(input.add ?? [])]
  const remove = [...new Set(input.remove ?? [])]
  const refused = (field: string, reason: string, more?: Record<string, number>) =>
    ({ ok: false, refusal: invalid(field, reason, more) }) as const
  if (add.length + remove.length === 0) return refused('add', 'REQUIRED')
  if (add.length > MOST_SCHOOLS) return refused('add', 'TOO_MANY', { max: MOST_SCHOOLS })
  if (remove.length > MOST_SCHOOLS) return refused('remove', 'TOO_MANY', { max: MOST_SCHOOLS })
  const opened = await openForVerb(tx, 'changeAffectedSchools', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!isResponsible(tx, open) && tx.actor.organisationKind !== 'AUB') return refuse('NotPermitted')
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  const known = await affectedOf(tx, open)
  if (add.some(id => remove.includes(id)) || add.some(id => known.get(id) === 'AFFECTED'))
    return refused('add', 'ALREADY_AFFECTED')
  if (remove.some(id => known.get(id) !== 'AFFECTED')) return refused('remove', 'NOT_AFFECTED')
  const handled = await handledBy(tx, open)
  if (add.some(id => !known.has(id) && !handled.has(id))) return refused('add', 'UNKNOWN_ORGANISATION')
  await addSchools(tx, open, add, known)
  const with_ = await correspondentsOf(tx, open)
  tellAdded(tx, open, add, with_)
  const out = remove.map(schoolId => ({ schoolId, outcome: 'NOT_AFFECTED' }) as const)
  if (out.length > 0) await recordOutcomes(tx, open, out, with_)
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'AffectedSchoolsChanged', incidentId: open.row.id } }
}

type Known = ReadonlyMap<string, 'AFFECTED' | 'NOT_AFFECTED'>

async function affectedOf({ sql }: CommandTransaction, { row }: OpenCase): Promise<Known> {
  const rows = await sql`select a.school_id as id, coalesce(o.outcome = 'NOT_AFFECTED', false) as out
    from affected_school a left join school_outcome o on o.case_id = a.case_id and o.school_id = a.school_id
    where a.case_id = ${row.id}`
  return new Map(rows.map(one => [one.id as string, one.out ? 'NOT_AFFECTED' : 'AFFECTED']))
}

/** Schools that the responsible organisation handles the service for today; any school when the fault is AUB's. */
async function handledBy({ sql }: CommandTransaction, { row, at }: OpenCase): Promise<ReadonlySet<string>> {
  const today = copenhagenDate(at)
  const rows =
    row.responsibleSide === 'AUB'
      ? await sql`select id from organisation where kind = 'SCHOOL' and ended_on is null`
      : await sql`select distinct school_id as id from supplier_assignment
          where supplier_id = ${row.responsibleId} and from_on <= ${today} and (to_on is null or to_on >= ${today})
            and (service = ${row.service} or ${row.service} in ('BOTH', 'OTHER'))`
  return new Set(rows.map(one => one.id as string))
}

async function addSchools(
  tx: CommandTransaction,
  open: OpenCase,
  schools: readonly string[],
  known: Known,
): Promise<void> {
  const { row, at } = open
  const news = schools.filter(id => !known.has(id)).map(id => ({ id }))
  const again = `{${schools.filter(id => known.has(id)).join(',')}}`
  await tx.sql`insert into affected_school (case_id, school_id)
    select ${row.id}, r.id from jsonb_to_recordset(${tx.sql.json(news as never)}::jsonb) as r(id uuid)`
  await tx.sql`update school_outcome set outcome = 'AFFECTED', note = null, recorded_at = ${at},
      recorded_by_id = ${tx.actor.organisationId}, recorded_by_name = ${tx.actor.name}
    where case_id = ${row.id} and school_id = any(${again}::uuid[])`
}

function tellAdded(tx: CommandTransaction, open: OpenCase, schools: readonly string[], with_: Correspondents): void {
  const { row, at } = open
  const by = { name: tx.actor.name, organisation: tx.actor.organisationName, phone: tx.actor.phone }
  const news = coordinationNews({ what: 'SCHOOL_AFFECTED', by, text: row.description, at: at.toISOString() })
  for (const schoolId of schools) {
    toContactPoint(open, with_, schoolId, 'AFFECTED_SCHOOL', news)
    const content = { schoolId, school: with_.names.get(schoolId) ?? '' }
    record(open, { kind: 'SchoolAffected', at, speaker: speakerOf(tx), content, aboutSchoolId: schoolId })
  }
}
