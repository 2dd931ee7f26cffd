import type { CommandTransaction } from '#db/connection.ts'
import { change, type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { DisputeRow, Tick } from '#db/tables/dispute.ts'
import { detectionClaim } from '#domain/detection-claim.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { firstFeedbackClock, type Priority, reactionClock } from '#domain/service-level.ts'
import { applyPriority, cycleClocks, originOf } from './apply-priority.ts'
import { cycleAt, lastSolvedAt, openDispute } from './disputes.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, fail, second } from './input.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { restartClocks } from './restart-clocks.ts'
import { setAside } from './set-aside.ts'
import { settleOpenCase } from './settle-due.ts'

export type SettleDisputeInput = Readonly<{
  id: string
  expectedVersion: number
  /** Exactly one: the priority that the sides agree on, or when the fault should have been found. */
  priority?: Priority | null
  shouldHaveDetectedAt?: Date | null
}>
export type DisputeSettled = Readonly<{ kind: 'DisputeSettled'; incidentId: string; isSettled: boolean }>

/** A person of escalation level 2 of each side names the same value: then it is settled, and counts (R-4.12, R-5.33, C.4). */
export async function settleDispute(
  tx: CommandTransaction,
  input: SettleDisputeInput,
): Promise<Outcome<DisputeSettled>> {
  const checks: Checks = { refusal: null }
  const claimed = second(input.shouldHaveDetectedAt)
  if ((input.priority == null) === (claimed === null)) fail(checks, 'priority', 'EXACTLY_ONE_VALUE')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'settleDispute', input)
  if (!opened.ok) return opened
  const open = opened.value
  if (!speaksForASide(tx.actor, open.row)) return refuse('NotPermitted')
  if (!(await isOfLevelTwo(tx))) return refuse('LevelTwoRequired')
  const found = await openDispute(tx, open.row.id, claimed ? 'DETECTION' : 'PRIORITY')
  if (!found) return refuse('NoSuchDispute')
  if (claimed) {
    const solvedAt = await lastSolvedAt(tx, open, await cycleAt(tx, open, found.raisedAt))
    const allowed = detectionClaim({ ...open.row, shouldHaveDetectedAt: claimed, solvedAt }, open.at)
    if (!allowed.ok) return allowed
  }
  const value = claimed ? claimed.toISOString() : String(input.priority)
  const isSettled = await tick(tx, open, found, value)
  if (isSettled) await carryOut(tx, open, found, { priority: input.priority ?? null, claimed })
  await tellNews(tx, open, { what: 'DISPUTE_SETTLED', text: null, at: isSettled ? claimed : null })
  record(open, {
    kind: 'DisputeSettled',
    at: open.at,
    speaker: speakerOf(tx),
    content: { about: found.kind, value, isSettled },
  })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'DisputeSettled', incidentId: open.row.id, isSettled } }
}

async function isOfLevelTwo({ sql, actor }: CommandTransaction): Promise<boolean> {
  const [member] = await sql`select escalation_level as level from membership
    where person_id = ${actor.id} and organisation_id = ${actor.organisationId} and ended_at is null`
  return member?.level === 2
}

/** The side's own value; true when the other side has named the same. */
async function tick(tx: CommandTransaction, open: OpenCase, found: DisputeRow, value: string): Promise<boolean> {
  const mine: Tick = { value, name: tx.actor.name, at: open.at.toISOString() }
  const isOwing = isResponsible(tx, open)
  const other = isOwing ? found.counterpartTick : found.responsibleTick
  const isSettled = other?.value === value
  const column = isOwing ? tx.sql`responsible_tick` : tx.sql`counterpart_tick`
  await tx.sql`update dispute set ${column} = ${tx.sql.json(mine as never)},
      state = ${isSettled ? 'SETTLED' : found.state}, settled_at = ${isSettled ? open.at : null} where id = ${found.id}`
  return isSettled
}

async function carryOut(
  tx: CommandTransaction,
  open: OpenCase,
  found: DisputeRow,
  { priority, claimed }: { priority: Priority | null; claimed: Date | null },
): Promise<void> {
  if (claimed) return restartClocks(tx, open, { from: claimed, raisedAt: found.raisedAt })
  const isRunning = open.row.state === 'NEW' || open.row.state === 'IN_PROGRESS'
  if (priority === null || priority === open.row.priority) return
  const isLowered = priority > open.row.priority
  if (!isRunning) return lowerSolved(tx, open, found, priority)
  await applyPriority(tx, open, { to: priority, reason: 'CORRECTION', at: open.at })
  // Misses of a priority that never was are set aside; they stay in the history.
  if (isLowered) await setAside(tx, open, found.raisedAt, 'SETTLED', ['REACTION', 'FIRST_FEEDBACK', 'NEXT_STATUS'])
}

/**
 * Settled after it was solved: the case has the agreed priority, and of the misses since the objection those are set
 * aside that it would not have had; what was too late by the agreed one too stays missed.
 */
async function lowerSolved(
  tx: CommandTransaction,
  open: OpenCase,
  { raisedAt }: DisputeRow,
  priority: Priority,
): Promise<void> {
  const isLowered = priority > open.row.priority
  const clocks = await cycleClocks(tx, open)
  const origin = await originOf(tx, open, clocks)
  change(open, { priority })
  if (!isLowered || !origin) return
  const input = { priority, calendar: origin.calendar, start: origin.start }
  const plans = [reactionClock(input, open.instruction), firstFeedbackClock(input, open.instruction)]
  const late = plans.flatMap(plan => {
    const answered = plan && clocks.find(one => one.kind === plan.kind && one.metAt !== null)
    return plan && (answered?.metAt ?? open.at) > plan.dueAt ? [plan.kind] : []
  })
  const kinds = (['REACTION', 'FIRST_FEEDBACK', 'NEXT_STATUS'] as const).filter(kind => !late.includes(kind))
  await setAside(tx, open, raisedAt, 'SETTLED', kinds)
}
