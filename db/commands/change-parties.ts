import type { CommandTransaction } from '#db/connection.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'

const wrong = (field: string, reason: string): Outcome<never> => ({ ok: false, refusal: invalid(field, reason) })

/**
 * The schools that a change affects: a school's own, or those that a supplier handles on the day for one of the
 * services. A supplier that names none means all of them (R-2.1, R-2.4).
 */
export async function affectedSchools(
  { actor, sql }: CommandTransaction,
  named: readonly string[],
  services: readonly string[],
  at: Date,
): Promise<Outcome<string[]>> {
  if (actor.organisationKind === 'SCHOOL')
    return named.some(id => id !== actor.organisationId)
      ? wrong('schools', 'ONLY_OWN_SCHOOL')
      : { ok: true, value: [actor.organisationId] }
  if (actor.organisationKind === 'AUB') return { ok: true, value: [] }
  const today = copenhagenDate(at)
  const rows = await sql`select distinct school_id as id from supplier_assignment
    where supplier_id = ${actor.organisationId} and from_on <= ${today} and (to_on is null or to_on >= ${today})
      and service = any(${`{${services.join(',')}}`}::text[]) order by 1`
  const own = rows.map(row => row.id as string)
  if (named.some(id => !own.includes(id))) return wrong('schools', 'UNKNOWN_ORGANISATION')
  return { ok: true, value: named.length > 0 ? [...named] : own }
}

/** Every incident that a draft names is one that its owner may see. */
export async function knowsIncidents({ sql }: CommandTransaction, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const [row] = await sql`select count(*)::int as n from incident where id = any(${`{${ids.join(',')}}`}::uuid[])`
  return row?.n === ids.length
}

/** The problem behind a change, when it names one. */
export async function knowsProblem({ sql }: CommandTransaction, id: string | null | undefined): Promise<boolean> {
  if (id == null) return true
  const [row] = await sql`select 1 from problem where id = ${id}`
  return row !== undefined
}

/** A standard change that AUB approved for the actor's organisation, whatever has become of it since: that the gate says. */
export async function knowsTemplate({ sql }: CommandTransaction, id: string | null): Promise<boolean> {
  if (id === null) return true
  const [row] = await sql`select 1 from standard_template where id = ${id}`
  return row !== undefined
}

/** Links the incidents as they stand now, with the most serious priority that each has or had (R-5.48). */
export async function linkIncidents(
  { sql }: CommandTransaction,
  caseId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return
  await sql`insert into change_incident (case_id, incident_id, opened_at, service, highest_priority, linked_at)
    select ${caseId}, i.id, i.opened_at, i.service,
      least(i.priority, (select min((c.content->>'from')::smallint) from case_event e
        join event_content c on c.case_id = e.case_id and c.seq = e.seq
        where e.case_id = i.id and e.kind = 'PriorityChanged' and c.content->>'from' ~ '^[1-4]$')), ${at}
    from incident i where i.id = any(${`{${ids.join(',')}}`}::uuid[])
    on conflict do nothing`
}
