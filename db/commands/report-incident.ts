import { appoint } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { caseOf, type OpenCase, record } from '#db/open-case.ts'
import { instructionOf } from '#db/queries/instruction.ts'
import { storeCase } from '#db/store-case.ts'
import { caseRequest, type IncidentRow } from '#db/tables/incident.ts'
import { type CaseType, hasClocks } from '#domain/case-type.ts'
import { coordinatorsDueAt } from '#domain/coordination.ts'
import type { IncidentCategory } from '#domain/incident.ts'
import type { InstructionVersion } from '#domain/instruction.ts'
import { may } from '#domain/permission.ts'
import { type CriticalAnswers, type Level, suggestPriority } from '#domain/priority.ts'
import type { Outcome } from '#domain/refusal.ts'
import { clockStart, type Priority } from '#domain/service-level.ts'
import { amendReport } from './amend-report.ts'
import { appointByPriority } from './appoint-by-priority.ts'
import { otherCase } from './cancel-incident.ts'
import { correspondentsOf } from './correspondents.ts'
import { startFirstClocks } from './duties.ts'
import { invalid } from './input.ts'
import { newIncident } from './new-incident.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { owePhoneCall } from './phone-duty.ts'
import { priorityByWord } from './priority-word.ts'
import { checkedReport, type Report } from './report-checks.ts'
import { tellOfReport } from './report-letters.ts'
import { type OnBehalfInput, type Opening, openingOf, type RequestInput } from './report-opening.ts'
import { tellOfRequest } from './request-letters.ts'
import { halvesOf } from './responsible.ts'

export type Service = 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER'
export type ReportIncidentInput = Readonly<{
  title?: string | null
  description?: string | null
  businessConsequence?: string | null
  service?: Service | null
  otherService?: string | null
  category?: IncidentCategory | null
  priority?: Priority | null
  priorityReason?: string | null
  critical?: Partial<CriticalAnswers> | null
  impact?: Level | null
  urgency?: Level | null
  responsibleSide?: 'SCHOOL_SIDE' | 'AUB' | null
  schools?: readonly string[] | null
  reporter?: Readonly<{
    name?: string | null
    department?: string | null
    location?: string | null
    phone?: string | null
  }> | null
  detectedAt?: Date | null
  occurredAt?: Date | null
  acceptIncomplete?: boolean | null
  externalRef?: Readonly<{ system: string; id: string }> | null
  /** The calling tool's own word for the priority, when `priority` is not given. */
  priorityWord?: string | null
  upsert?: boolean | null
  /** What is opened; an incident when left out. */
  caseType?: CaseType | null
  request?: RequestInput | null
  /** AUB's own priority 1, to every agreement on the service. */
  broadcast?: boolean | null
  onBehalfOf?: OnBehalfInput | null
  /** The closed case that this one follows, when it may not be reopened any more (C.1). */
  followsUp?: string | null
}>
export type IncidentReported = Readonly<{ kind: 'IncidentReported'; incidentIds: readonly string[]; isNew: boolean }>

/** A report is received, stamped and told on; its clocks begin (Instruks 5.2.1, 5.2.3, 4.2). */
export async function reportIncident(
  tx: CommandTransaction,
  given: ReportIncidentInput,
): Promise<Outcome<IncidentReported>> {
  if (!may(tx.actor, 'reportIncident')) return refuse('NotPermitted')
  const read = await withPriority(tx, given)
  if (!read.ok) return read
  const { at, instructionId } = tx.began
  const asked = await openingOf(tx, read.value, at)
  if (!asked.ok) return asked
  const opening = asked.value
  const { reporting } = opening
  const input = usualFor(opening, read.value)
  const instruction = await instructionOf(tx, instructionId)
  const suggestion = suggestionFor(input, instruction)
  const checked = checkedReport(reporting.actor, input, suggestion, at)
  if (!checked.ok) return checked
  const report = checked.value
  const earlier = await earlierUnder(tx, report.externalRef)
  // Another's report that one's own organisation calls so is no report of its own to amend.
  if (earlier && !(input.upsert && earlier.isOwn))
    return { ok: false, refusal: invalid('externalRef.id', earlier.isOwn ? 'TAKEN' : 'REFERENCE_TAKEN') }
  if (earlier) {
    await amendReport(tx, earlier.id, report)
    return { ok: true, value: { kind: 'IncidentReported', incidentIds: [earlier.id], isNew: false } }
  }
  const followsUp = input.followsUp ? await otherCase(tx, input.followsUp, null) : null
  if (input.followsUp && !followsUp) return refuse('NotFound', { field: ['followsUp'] })
  const halves = await halvesOf(reporting, report, at)
  if (!halves.ok) return halves
  const ids: string[] = []
  for (const half of halves.value) {
    const first = { instructionVersionId: instruction.id, isFirst: ids.length === 0 }
    const row = newIncident(tx, report, half, at, { ...first, opening, followsUpId: followsUp?.id ?? null })
    const open = caseOf(row, at, [], instruction, true)
    open.schools.push(...half.schools)
    open.links.push(...ids)
    if (opening.request) open.rows.push({ table: caseRequest, rows: [{ caseId: row.id, ...opening.request }] })
    if (opening.request?.replyBy) appoint(open, 'REPLY_DUE', opening.request.replyBy)
    await tellAndStart(tx, open, report, opening)
    await storeCase(tx, open)
    ids.push(row.id)
  }
  return { ok: true, value: { kind: 'IncidentReported', incidentIds: ids, isNew: true } }
}

/** A caller's report was found when he called, at the latest; what has no clocks goes from one side to the other, without a priority. */
function usualFor({ caseType, receivedAt, reporting }: Opening, input: ReportIncidentInput): ReportIncidentInput {
  if (receivedAt) return { ...input, detectedAt: input.detectedAt ?? receivedAt }
  if (hasClocks(caseType)) return input
  const isAub = reporting.actor.organisationKind === 'AUB'
  const responsibleSide = isAub ? (input.responsibleSide ?? 'SCHOOL_SIDE') : 'AUB'
  return { ...input, priority: 4, priorityReason: null, critical: null, impact: null, urgency: null, responsibleSide }
}

/** A priority in the caller's own words becomes one of ours, before anything else is judged. */
async function withPriority(tx: CommandTransaction, input: ReportIncidentInput): Promise<Outcome<ReportIncidentInput>> {
  if (input.priority != null || !input.priorityWord?.trim()) return { ok: true, value: input }
  const priority = await priorityByWord(tx, input.priorityWord)
  return priority.ok ? { ok: true, value: { ...input, priority: priority.value } } : priority
}

/** Own references only: another organisation's may be the same (fault 42). A race is settled by the unique index. */
async function earlierUnder({ sql, actor }: CommandTransaction, ref: Report['externalRef']) {
  if (!ref) return null
  const [found] = await sql`select id, true as "isOwn" from incident where reported_by_id = ${actor.organisationId}
      and external_system = ${ref.system} and external_id = ${ref.id}
    union all select c.case_id, i.reported_by_id = c.organisation_id from case_reference c join incident i on i.id = c.case_id
      where c.organisation_id = ${actor.organisationId} and c.system = ${ref.system} and c.external_id = ${ref.id} limit 1`
  return (found as unknown as Readonly<{ id: string; isOwn: boolean }> | undefined) ?? null
}

export const answers = (given: Partial<CriticalAnswers> | null | undefined): CriticalAnswers => ({
  blocksSystem: given?.blocksSystem ?? false,
  dataCannotBeDelivered: given?.dataCannotBeDelivered ?? false,
  dataFaultyToLargerExtent: given?.dataFaultyToLargerExtent ?? false,
  wholeInterfaceDown: given?.wholeInterfaceDown ?? false,
})

/** By the four questions and the grid; without impact and urgency the grid has nothing to say. */
function suggestionFor(input: ReportIncidentInput, instruction: InstructionVersion) {
  const critical = answers(input.critical)
  const { impact, urgency, priority } = input
  if (Object.values(critical).some(Boolean) || (impact && urgency)) {
    return suggestPriority({ critical, impact: impact ?? 'LOW', urgency: urgency ?? 'LOW' }, instruction)
  }
  return { priority: priority ?? 1, reason: 'REPORTER' } as const
}

const isAtAub = (row: IncidentRow) => row.responsibleSide === 'AUB'

/** Clocks by the hours of the side that must act, mail to both, and the call duty of a P1. */
async function tellAndStart(tx: CommandTransaction, open: OpenCase, report: Report, opening: Opening): Promise<void> {
  const { row, at } = open
  const isAub = opening.reporting.actor.organisationKind === 'AUB'
  const with_ = await correspondentsOf(tx, open)
  if (!hasClocks(row.caseType)) return tellOfRequest(tx, open, with_, opening)
  const { start, literal } = clockStart(
    {
      detectedAt: row.detectedAt,
      detectedByResponsibleSide: isAtAub(row) === isAub,
      reportReceivedAt: row.receivedAt ?? at,
      shouldHaveDetectedAt: null,
    },
    open.instruction,
  )
  startFirstClocks(open, start, with_)
  if (row.priority === 1) appoint(open, 'COORDINATOR_MISSING', coordinatorsDueAt(at))
  appointByPriority(open, row.occurredAt ?? row.detectedAt)
  if (!isAub) owePhoneCall(open, with_, { senderId: row.reportedById, calledAt: row.receivedAt })
  tellOfReport(tx, open, with_, report)
  const {
    title,
    priority,
    suggestedPriority,
    suggestionReason,
    priorityReason,
    service,
    reporterName,
    missing,
    detectedAt,
  } = row
  record(open, {
    kind: 'IncidentReported',
    at,
    speaker: speakerOf(tx),
    content: {
      title,
      priority,
      suggestedPriority,
      suggestionReason,
      priorityReason,
      service,
      reporter: reporterName,
      missing,
      detectedAt: detectedAt.toISOString(),
      literalStartAt: literal.at.toISOString(),
      ...(row.isBroadcast && { isBroadcast: true }),
    },
  })
  if (row.receivedAt) recordCall(tx, open, row.receivedAt)
}

/** The report came by telephone: that is the call of section 5.2.3. */
function recordCall(tx: CommandTransaction, open: OpenCase, calledAt: Date): void {
  const { reporterName: caller, reporterPhone: number } = open.row
  record(open, {
    kind: 'CallLogged',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      number,
      caller,
      spokenWith: tx.actor.name,
      calledAt: calledAt.toISOString(),
      result: 'ANSWERED',
      note: null,
    },
  })
}
