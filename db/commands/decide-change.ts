import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { cancelAppointments } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { judgeOpen } from '#db/judge.ts'
import { record, type Speaker, seqOfNext } from '#db/open-case.ts'
import { changeFile, lockFile, type OpenFile, storeFile } from '#db/open-file.ts'
import { freezeCorrections } from '#db/queries/freeze.ts'
import { type DecisionRequestRow, decision, decisionRequest, dialogueEntry } from '#db/tables/gate.ts'
import { freezeTouching } from '#domain/freeze.ts'
import { granted, type Outcome } from '#domain/refusal.ts'
import { type ChangeNews, newsOf } from './change-letters.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { invalid } from './input.ts'
import { isAhead, step } from './open-change-verb.ts'
import { refuse } from './open-verb.ts'
import { settleOpenChange } from './settle-change.ts'

type Change = OpenFile<'CHANGE'>
type Request = DecisionRequestRow
/** What the gate answers: the decision's kind, which is its type in the graph. */
export type Decided = Readonly<{
  kind: 'ChangeApproved' | 'ChangeObjected' | 'FreezeExemptionProposed' | 'FreezeExemptionGranted'
  changeId: string
}>

/**
 * AUB's decision, by the worker's login alone. Everything is looked at again under the lock: the decider, the version,
 * every static reason (C.3). Asked again it answers the same; a request that was withdrawn is never decided.
 */
export async function decideChange(tx: EngineTransaction, requestId: string): Promise<Outcome<Decided>> {
  // A withdrawal waits for this transaction, and whoever waits for it has 1.6 s in all.
  await tx.sql`set local transaction_timeout = '1s'`
  const [request] = await tx.db.select().from(decisionRequest).where(eq(decisionRequest.id, requestId))
  if (!request) return refuse('NotFound')
  const open = await lockFile(tx, 'CHANGE', request.caseId)
  if (!open) return refuse('NotFound')
  const [mine] = await tx.sql`insert into decision_request_end (request_id, case_id, outcome, at)
    values (${requestId}, ${request.caseId}, 'DECIDED', clock_timestamp()) on conflict do nothing returning outcome`
  if (!mine) return answered(tx, request)
  if (open.row.version !== request.expectedVersion)
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: open.row.version } })
  if (!(await mayDecide(tx, open, request))) return refuse('NotPermitted')
  await settleOpenChange(tx, open, 'TIMER')
  const barred = await whyNot(tx, open, request)
  if (barred) return barred
  return granted(await decide(tx, open, request))
}

/** The request has ended before: by this very decision, or by being withdrawn. */
async function answered({ sql }: EngineTransaction, request: Request): Promise<Outcome<Decided>> {
  const [row] =
    await sql`select e.kind from decision d join case_event e on e.case_id = d.case_id and e.seq = d.recorded_seq
    where d.request_id = ${request.id}`
  if (!row) return refuse('GateUnavailable')
  return granted({ kind: row.kind as Decided['kind'], changeId: request.caseId })
}

/** The session still lives, the person is let in and has the role now, and AUB is not the requester's organisation. */
async function mayDecide({ sql }: EngineTransaction, { row }: Change, request: Request): Promise<boolean> {
  const [found] = await sql`
    select 1 from session s join person p on p.id = s.person_id
      join membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
      join organisation o on o.id = s.organisation_id
    where s.id = ${request.sessionId} and s.person_id = ${request.personId} and s.organisation_id = ${request.organisationId}
      and s.ended_at is null and s.expires_at > clock_timestamp() and p.disabled_at is null and m.ended_at is null
      and 'AUB_CHANGE_MANAGER' = any(m.roles) and o.kind = 'AUB' and o.id <> ${row.ownerId}`
  return found !== undefined
}

async function whyNot(tx: EngineTransaction, open: Change, request: Request): Promise<Outcome<never> | null> {
  const { row, at, instruction } = open
  if (row.kind === 'WISH' || !isAhead(row))
    return refuse('StepNotPossible', { detail: { state: row.state, step: 'decide' } })
  const given = request.actualDecidedAt ?? at
  if (given > at) return { ok: false, refusal: invalid('actualDecidedAt', 'IN_FUTURE') }
  if (given < (row.submittedAt ?? at)) return { ok: false, refusal: invalid('actualDecidedAt', 'BEFORE_OPENED') }
  if (request.verdict === 'OBJECTED') return null
  if (request.verdict === 'FREEZE_EXEMPTION') return whyNoExemption(tx, open, request)
  const { static: reasons, facts } = await judgeOpen(tx, open)
  if (reasons.length > 0) return refuse('GateShut', { detail: { reasons: JSON.stringify(reasons) } })
  const isDecidedOn = facts.type !== 'STANDARD' && facts.affectsAub !== 'NO' && instruction.switches.aubDecisionRequired
  return isDecidedOn ? null : refuse('StepNotPossible', { detail: { state: row.state, step: 'decide' } })
}

/** One person may say yes once; a window that touches no freeze needs no exemption (G19). */
async function whyNoExemption(tx: EngineTransaction, open: Change, request: Request) {
  const { row, instruction } = open
  const { windowStart, windowEnd, type, scopeVersion } = row
  const { freezeWeekend } = instruction.switches
  const isFrozen =
    windowStart && windowEnd && freezeTouching(windowStart, windowEnd, freezeWeekend, await freezeCorrections(tx))
  if (type !== 'NORMAL' || !isFrozen) return refuse('NoFreezeToExempt')
  const [earlier] = await tx.sql`select 1 from decision where case_id = ${row.id} and verdict = 'FREEZE_EXEMPTION'
    and scope_version = ${scopeVersion} and window_start = ${windowStart} and window_end = ${windowEnd}
    and decided_by_id = ${request.personId}`
  return earlier ? refuse('SecondPersonRequired') : null
}

async function decide(tx: EngineTransaction, open: Change, request: Request): Promise<Decided> {
  const { row, at } = open
  const kind = await kindOf(tx, open, request)
  const id = randomUUID()
  const { verdict, reason, conditions } = request
  await tx.db.insert(decision).values({
    id,
    caseId: row.id,
    requestId: request.id,
    verdict,
    reason,
    scopeVersion: row.scopeVersion,
    changeVersion: row.version,
    windowStart: row.windowStart,
    windowEnd: row.windowEnd,
    ownerId: row.ownerId,
    decidedById: request.personId,
    decidedByName: request.personName,
    organisationId: request.organisationId,
    decidedAt: request.actualDecidedAt ?? at,
    recordedAt: at,
    recordedSeq: seqOfNext(open),
  })
  for (const text of conditions) await tx.db.insert(dialogueEntry).values(conditionOf(open, request, id, text))
  changeFile(open, { version: row.version + 1 })
  if (verdict !== 'FREEZE_EXEMPTION') {
    const steps = {
      APPROVED: 'approve',
      APPROVED_WITH_CONDITIONS: 'approveWithConditions',
      OBJECTED: 'object',
    } as const
    step(open, steps[verdict])
    cancelAppointments(open, ['DECISION_SILENT'])
  }
  await tellDecision(tx, open, request, kind)
  record(open, factOf(open, request, kind))
  await storeFile(tx, open)
  return { kind, changeId: row.id }
}

async function kindOf({ sql }: EngineTransaction, { row }: Change, { verdict }: Request): Promise<Decided['kind']> {
  if (verdict === 'OBJECTED') return 'ChangeObjected'
  if (verdict !== 'FREEZE_EXEMPTION') return 'ChangeApproved'
  const [first] = await sql`select 1 from decision where case_id = ${row.id} and verdict = 'FREEZE_EXEMPTION'
    and scope_version = ${row.scopeVersion} and window_start = ${row.windowStart} and window_end = ${row.windowEnd}`
  return first ? 'FreezeExemptionGranted' : 'FreezeExemptionProposed'
}

function factOf({ at }: Change, request: Request, kind: Decided['kind']) {
  const { personId, personName, organisationId, verdict, conditions, reason, actualDecidedAt } = request
  const speaker: Speaker = { kind: 'PERSON', id: personId, name: personName, organisationId, source: 'WEB' }
  const content = { verdict, conditions, reason, actualDecidedAt: actualDecidedAt?.toISOString() ?? null }
  return { kind, at, speaker, content }
}

/** A condition is a point that is ticked when it is met: by the school's side, and by AUB that it has seen it. */
const conditionOf = ({ row, at }: Change, request: Request, decisionId: string, text: string) => ({
  id: randomUUID(),
  caseId: row.id,
  kind: 'POINT' as const,
  scopeVersion: row.scopeVersion,
  at,
  organisationId: request.organisationId,
  isFromAub: true,
  authorId: request.personId,
  authorName: request.personName,
  text,
  decisionId,
})

async function tellDecision(tx: EngineTransaction, open: Change, request: Request, kind: Decided['kind']) {
  const what: Readonly<Record<Decided['kind'], ChangeNews>> = {
    ChangeApproved: request.verdict === 'APPROVED' ? 'APPROVED' : 'APPROVED_WITH_CONDITIONS',
    ChangeObjected: 'OBJECTED',
    FreezeExemptionProposed: 'EXEMPTION_PROPOSED',
    FreezeExemptionGranted: 'EXEMPTION_GRANTED',
  }
  const text = [request.reason, ...request.conditions.map(one => `– ${one}`)].filter(Boolean).join('\n') || null
  const with_ = await fileCorrespondents(tx, open)
  const by = { name: request.personName, organisation: with_.names.get(request.organisationId) ?? '', phone: null }
  const news = await newsOf(tx, open, what[kind], { text, by })
  toPoint(open, with_, open.row.ownerId, 'CONTACT_POINT', news)
  if (kind === 'FreezeExemptionProposed') toPoint(open, with_, with_.aubId, 'CONTACT_POINT', news)
  else for (const school of with_.schools) toPoint(open, with_, school, 'AFFECTED_SCHOOL', news)
}
