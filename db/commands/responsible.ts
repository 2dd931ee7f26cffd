import { idOfAub } from '#db/aub.ts'
import type { CommandTransaction } from '#db/connection.ts'
import type { Actor } from '#domain/actor.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import type { Report } from './report-checks.ts'
import type { Service } from './report-incident.ts'

/** One responsible organisation's part of a report: it becomes one incident. */
export type Half = Readonly<{
  service: Service
  responsibleId: string
  counterpartId: string
  schools: readonly string[]
  /** One of its sides is a test environment, or all its schools are: it never counts in figures (E.13). */
  isTest: boolean
}>
type Part = Omit<Half, 'isTest'>
type OneService = 'SCHOOL_STAY' | 'BOARD_AND_LODGING'
type Assignment = Readonly<{ schoolId: string; supplierId: string; service: OneService }>

const servicesOf = (service: Service): readonly OneService[] =>
  service === 'SCHOOL_STAY' || service === 'BOARD_AND_LODGING' ? [service] : ['SCHOOL_STAY', 'BOARD_AND_LODGING']

const wrong = (reason: string): Outcome<never> => ({ ok: false, refusal: invalid('schools', reason) })

/** Who must solve it, for which schools: the supplier of the service, the school itself, or AUB. */
export async function halvesOf(tx: CommandTransaction, report: Report, at: Date): Promise<Outcome<readonly Half[]>> {
  const { actor, sql } = tx
  const today = copenhagenDate(at)
  const [aubId, rows, known, tests] = await Promise.all([
    idOfAub(tx),
    sql`select school_id as "schoolId", supplier_id as "supplierId", service from supplier_assignment
      where from_on <= ${today} and (to_on is null or to_on >= ${today}) order by school_id, service`,
    knownSchools(tx, [...(report.schools ?? []), actor.organisationId]),
    sql`select id from organisation where is_test`,
  ])
  const withTest = testMarker(actor, new Set(tests.map(row => row.id as string)))
  const assignments = rows as unknown as Assignment[]
  const services = servicesOf(report.service)
  const schools = await affected(tx, report, assignments, services)
  if (!schools.ok) return schools
  if ((report.schools ?? []).some(id => id !== actor.organisationId && !known.has(id)))
    return wrong('UNKNOWN_ORGANISATION')
  // Nobody would answer for a school that has merged; its successor reports, and its people are told so on every page.
  if (schools.value.some(id => known.get(id) === 'ENDED')) return wrong('SCHOOL_ENDED')
  if (report.responsibleSide === 'AUB') {
    if (schools.value.length === 0) return wrong('REQUIRED')
    const counterpartId = counterpartOfAub(actor, assignments, services, schools.value) ?? aubId
    const part = { service: report.service, responsibleId: aubId, counterpartId, schools: schools.value }
    return { ok: true, value: withTest([part]) }
  }
  return { ok: true, value: withTest(grouped(tx, report, assignments, services, schools.value, aubId)) }
}

/** A case of a test environment, on either side or with all its schools, counts in no figure. */
const testMarker =
  (actor: Actor, tests: ReadonlySet<string>) =>
  (parts: readonly Part[]): Half[] =>
    parts.map(part => {
      const sides = [actor.organisationId, part.responsibleId, part.counterpartId]
      return { ...part, isTest: sides.some(id => tests.has(id)) || part.schools.every(id => tests.has(id)) }
    })

/**
 * Whom AUB owes its answers: who reported it; else the one supplier or school that all of it concerns. Several have no
 * common counterpart, and none of them may be named to the others.
 */
function counterpartOfAub(
  actor: Actor,
  assignments: readonly Assignment[],
  services: readonly OneService[],
  schools: readonly string[],
): string | null {
  if (actor.organisationKind !== 'AUB') return actor.organisationId
  const handlers = schools.flatMap(school =>
    services.map(
      service => assignments.find(one => one.schoolId === school && one.service === service)?.supplierId ?? school,
    ),
  )
  const [only] = handlers
  if (handlers.every(handler => handler === only)) return only ?? null
  return schools.length === 1 ? (schools[0] ?? null) : null
}

async function knownSchools(
  { sql }: CommandTransaction,
  ids: readonly string[],
): Promise<Map<string, 'OPEN' | 'ENDED'>> {
  const list = `{${ids.join(',')}}`
  const rows = await sql`select id, ended_on is not null as "isEnded" from organisation
    where kind = 'SCHOOL' and withdrawn_at is null and id = any(${list}::uuid[])`
  return new Map(rows.map(row => [row.id as string, row.isEnded ? 'ENDED' : 'OPEN']))
}

async function affected(
  { actor, sql }: CommandTransaction,
  report: Report,
  assignments: readonly Assignment[],
  services: readonly OneService[],
): Promise<Outcome<readonly string[]>> {
  const named = [...new Set(report.schools ?? [])]
  if (actor.organisationKind === 'SCHOOL') {
    return named.some(id => id !== actor.organisationId)
      ? wrong('ONLY_OWN_SCHOOL')
      : { ok: true, value: [actor.organisationId] }
  }
  if (actor.organisationKind === 'SUPPLIER') {
    if (named.length === 0) return wrong('REQUIRED')
    const mine = (id: string) =>
      assignments.some(
        one => one.schoolId === id && one.supplierId === actor.organisationId && services.includes(one.service),
      )
    return named.every(mine) ? { ok: true, value: named } : wrong('UNKNOWN_ORGANISATION')
  }
  if (named.length > 0) return { ok: true, value: named }
  if (report.responsibleSide !== 'AUB') return wrong('REQUIRED')
  // AUB's own fault, nobody named: every school that delivers, by a supplier or by itself.
  const all = await sql`select id from organisation
    where kind = 'SCHOOL' and ended_on is null and delivery_channel = 'OWN_SA_SYSTEM' order by id`
  return { ok: true, value: all.map(row => row.id as string) }
}

/** A supplier reports its own part; others' parts go to whoever handles them, one incident for each. */
function grouped(
  { actor }: CommandTransaction,
  report: Report,
  assignments: readonly Assignment[],
  services: readonly OneService[],
  schools: readonly string[],
  aubId: string,
): Part[] {
  const parts = new Map<string, { schools: Set<string>; services: Set<OneService> }>()
  for (const school of schools) {
    for (const service of services) {
      const assigned = assignments.find(one => one.schoolId === school && one.service === service)?.supplierId ?? school
      if (actor.organisationKind === 'SUPPLIER' && assigned !== actor.organisationId) continue
      const part = parts.get(assigned) ?? { schools: new Set<string>(), services: new Set<OneService>() }
      part.schools.add(school)
      part.services.add(service)
      parts.set(assigned, part)
    }
  }
  const halves = [...parts].map(([responsibleId, part]) => ({
    responsibleId,
    counterpartId: aubId,
    schools: [...part.schools],
    service:
      report.service === 'OTHER'
        ? report.service
        : part.services.size === 2
          ? ('BOTH' as const)
          : ([...part.services][0] as OneService),
  }))
  // Something else than the two services is one matter: the first who handles the school takes it.
  return report.service === 'OTHER' ? halves.slice(0, 1) : halves
}
