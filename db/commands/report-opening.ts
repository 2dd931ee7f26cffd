import type { CommandTransaction } from '#db/connection.ts'
import type { CaseRequestRow } from '#db/tables/incident.ts'
import { type CaseType, hasClocks, mayOpen } from '#domain/case-type.ts'
import type { Outcome } from '#domain/refusal.ts'
import { CALL_DAYS_BACK, isFurtherBack } from '#domain/report-limits.ts'
import { type Checks, fail, second, text } from './input.ts'
import type { ReportIncidentInput } from './report-incident.ts'

export type RequestInput = Readonly<{
  replyBy?: Date | null
  environment?: string | null
  periodFrom?: Date | null
  periodTo?: Date | null
  participants?: string | null
  level?: number | null
}>
/** Who called, when AUB enters what it was told on the telephone. */
export type OnBehalfInput = Readonly<{ organisationId: string; receivedAt: Date }>

type Request = Omit<CaseRequestRow, 'caseId'>
/** What kind of inquiry a report opens, from whom, and when it arrived. */
export type Opening = Readonly<{
  caseType: CaseType
  request: Request | null
  isBroadcast: boolean
  /** The time of the call, where that is when the report arrived. */
  receivedAt: Date | null
  /** The command as the reporter would give it; the same, unless AUB enters it for a caller. */
  reporting: CommandTransaction
}>

const REPLY_WANTED: readonly CaseType[] = ['INFORMATION_REQUEST', 'RESOURCE_REQUEST']

/** Case type, AUB's broadcast, and registering for a caller. */
export async function openingOf(
  tx: CommandTransaction,
  input: ReportIncidentInput,
  at: Date,
): Promise<Outcome<Opening>> {
  const checks: Checks = { refusal: null }
  const caseType = input.caseType ?? 'INCIDENT'
  const isAub = tx.actor.organisationKind === 'AUB'
  const isBroadcast = input.broadcast ?? false
  const onBehalf = input.onBehalfOf ?? null
  if (!mayOpen(caseType, isAub ? 'AUB' : 'SCHOOL_SIDE')) fail(checks, 'caseType', 'ONLY_AUB')
  if (isBroadcast && !isAub) fail(checks, 'broadcast', 'ONLY_AUB')
  const isCriticalAtAub = input.responsibleSide === 'AUB' && input.priority === 1 && hasClocks(caseType)
  if (isBroadcast && (!isCriticalAtAub || onBehalf)) fail(checks, 'broadcast', 'ONLY_CRITICAL_AT_AUB')
  if (onBehalf && !isAub) fail(checks, 'onBehalfOf', 'ONLY_AUB')
  if (onBehalf && !hasClocks(caseType)) fail(checks, 'onBehalfOf', 'ONLY_INCIDENT')
  // A reference is unique in the reporter's own system, and this one is not the reporter's.
  if (onBehalf && input.externalRef) fail(checks, 'externalRef', 'NOT_ON_BEHALF')
  const receivedAt = second(onBehalf?.receivedAt)
  if (receivedAt && receivedAt > at) fail(checks, 'onBehalfOf.receivedAt', 'IN_FUTURE')
  if (receivedAt && isFurtherBack(receivedAt, at, CALL_DAYS_BACK))
    fail(checks, 'onBehalfOf.receivedAt', 'TOO_EARLY', { days: CALL_DAYS_BACK })
  const request = checkedRequest(checks, caseType, input.request ?? null, at)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const reporting = onBehalf ? await speakingFor(tx, onBehalf.organisationId) : tx
  if (!reporting) {
    fail(checks, 'onBehalfOf.organisationId', 'UNKNOWN_ORGANISATION')
    return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: false, refusal: { kind: 'NotFound' } }
  }
  return { ok: true, value: { caseType, request, isBroadcast, receivedAt, reporting } }
}

function checkedRequest(checks: Checks, type: CaseType, given: RequestInput | null, at: Date): Request | null {
  if (hasClocks(type)) {
    if (given) fail(checks, 'request', 'NO_REQUEST')
    return null
  }
  if (type === 'NOTICE') return null
  const replyBy = second(given?.replyBy)
  if (!replyBy && REPLY_WANTED.includes(type)) fail(checks, 'request.replyBy', 'REQUIRED')
  if (replyBy && replyBy <= at) fail(checks, 'request.replyBy', 'IN_PAST')
  const [periodFrom, periodTo] = [second(given?.periodFrom), second(given?.periodTo)]
  if (periodFrom && periodTo && periodTo <= periodFrom) fail(checks, 'request.periodTo', 'ENDS_BEFORE_START')
  const level = given?.level ?? null
  if (level !== null && ![1, 2, 3].includes(level)) fail(checks, 'request.level', 'OUT_OF_RANGE', { min: 1, max: 3 })
  return {
    state: 'REQUESTED',
    replyBy,
    environment: text(checks, 'request.environment', given?.environment, { max: 200 }),
    periodFrom,
    periodTo,
    participants: text(checks, 'request.participants', given?.participants, { max: 2_000 }),
    level,
    answer: null,
    answeredAt: null,
    answeredByName: null,
    overdueAt: null,
  }
}

/** The caller's organisation as reporter; the entry of the history still names who wrote it. */
async function speakingFor(tx: CommandTransaction, organisationId: string): Promise<CommandTransaction | null> {
  const [found] = await tx.sql`select kind, name from organisation
    where id = ${organisationId} and kind <> 'AUB' and ended_on is null and withdrawn_at is null`
  if (!found) return null
  const organisation = { organisationId, organisationKind: found.kind, organisationName: found.name }
  const nobody = { name: '', email: null, phone: null, department: null, location: null, reporterName: null }
  return { ...tx, actor: { ...tx.actor, ...nobody, ...organisation } as CommandTransaction['actor'] }
}
