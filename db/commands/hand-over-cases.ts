import type { CommandTransaction } from '#db/connection.ts'
import { change, isOpenDuty, lockCase, type OpenCase, record } from '#db/open-case.ts'
import { casesToHandOver, handlerOfService } from '#db/queries/hand-over.ts'
import type { OneService } from '#db/queries/organisations.ts'
import { storeCase } from '#db/store-case.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import type { Outcome } from '#domain/refusal.ts'
import { lockSchool } from './assign-supplier.ts'
import { correspondentsOf } from './correspondents.ts'
import { type Checks, invalid, text } from './input.ts'
import { mailClock, toContactPoint } from './letters.ts'
import { recordFact } from './open-organisation.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { settleOpenCase } from './settle-due.ts'

export type HandOverCasesInput = Readonly<{
  service: OneService
  /** All that can be handed over, when left out. */
  caseIds?: readonly string[] | null
  note?: string | null
}>
export type CasesHandedOver = Readonly<{
  kind: 'CasesHandedOver'
  organisationId: string
  incidentIds: readonly string[]
  keptCount: number
}>

/**
 * The school hands its open cases of a service to whoever handles it today, and to nobody else (C.4). Clocks keep
 * running as they are; the new handler owes them from now. The earlier one reads on, and writes no more. What is said in
 * `note` is all that the new one gets of the earlier one's words: suppliers never see each other.
 */
export async function handOverCases(
  tx: CommandTransaction,
  input: HandOverCasesInput,
): Promise<Outcome<CasesHandedOver>> {
  const { actor } = tx
  if (!may(actor, 'handOverCases')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const note = text(checks, 'note', input.note, { min: 3, max: 10_000, isRequired: true }) ?? ''
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const school = await lockSchool(tx, actor.organisationId)
  if (!school) return refuse('NotPermitted')
  const today = copenhagenDate(school.at)
  const handler = await handlerOfService(tx, school.id, input.service, today)
  const open = (await casesToHandOver(tx, school.id, input.service, today)).map(one => one.id)
  const wanted = input.caseIds ?? open
  if (wanted.some(id => !open.includes(id))) return refuse('NotFound', { field: ['caseIds'] })
  if (wanted.length === 0) return { ok: false, refusal: invalid('service', 'NOTHING_TO_HAND_OVER') }
  const incidentIds: string[] = []
  for (const id of [...wanted].sort()) {
    if (await handOver(tx, id, handler.id, note)) incidentIds.push(id)
  }
  const keptCount = wanted.length - incidentIds.length
  const content = { service: input.service, handlerId: handler.id, cases: incidentIds.length, kept: keptCount }
  await recordFact(tx, { organisationId: school.id, kind: 'CasesHandedOver', at: school.at, content })
  return { ok: true, value: { kind: 'CasesHandedOver', organisationId: school.id, incidentIds, keptCount } }
}

/** One case; false when it is not the school's alone, and stays with whoever has it. */
async function handOver(tx: CommandTransaction, caseId: string, handlerId: string, note: string): Promise<boolean> {
  const open = await lockCase(tx, caseId)
  if (!open) return false
  // What the earlier handler has missed by now stays its own miss.
  await settleOpenCase(tx, open, 'COMMAND')
  const rows = await tx.sql`update affected_school set handled_by_id = ${handlerId}
    where case_id = ${caseId} and school_id = ${tx.actor.organisationId} returning case_id`
  if (rows.length === 0) return false
  const before = open.row.responsibleId
  await followParties(tx, open)
  change(open, { version: open.row.version + 1 })
  const with_ = await correspondentsOf(tx, open)
  const clocks = open.clocks.filter(isOpenDuty).map(one => mailClock(one, with_))
  toContactPoint(open, with_, handlerId, 'CONTACT_POINT', {
    template: 'INCIDENT_HANDED_OVER',
    by: tx.actor.organisationName,
    note,
    clocks: open.row.responsibleId === handlerId ? clocks : [],
  })
  const content = { note, by: tx.actor.organisationName, isResponsibleChanged: before !== open.row.responsibleId }
  record(open, { kind: 'CaseHandedOver', at: open.at, speaker: speakerOf(tx), content })
  await storeCase(tx, open)
  return true
}

/** What the party trigger has moved in the database, in the case at hand: its sides, and who owes what is open. */
export async function followParties({ sql }: CommandTransaction, open: OpenCase): Promise<void> {
  const [sides] = await sql`select responsible_id as "responsibleId", counterpart_id as "counterpartId"
    from incident where id = ${open.row.id}`
  const before = open.row.responsibleId
  Object.assign(open.row as object, sides as unknown as Pick<IncidentRow, 'responsibleId' | 'counterpartId'>)
  for (const clock of open.clocks) {
    if (isOpenDuty(clock) && clock.owedById === before) Object.assign(clock, { owedById: open.row.responsibleId })
  }
}
