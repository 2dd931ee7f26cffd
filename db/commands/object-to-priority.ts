import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { hasClocks } from '#domain/case-type.ts'
import { speaksForASide } from '#domain/incident-side.ts'
import { runningPriority } from '#domain/priority.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Priority } from '#domain/service-level.ts'
import { applyPriority } from './apply-priority.ts'
import { openDispute } from './disputes.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, fail, text } from './input.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'
import { owePhoneCallOnRaise } from './phone-duty.ts'
import { settleOpenCase } from './settle-due.ts'

export type ObjectToPriorityInput = Readonly<{ id: string; expectedVersion: number; wished: Priority; reason: string }>
export type PriorityObjected = Readonly<{ kind: 'PriorityObjected'; incidentId: string }>

/** A side does not agree with the priority: until level 2 of both has settled it the higher one's clocks run. */
export async function objectToPriority(
  tx: CommandTransaction,
  input: ObjectToPriorityInput,
): Promise<Outcome<PriorityObjected>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'objectToPriority', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!speaksForASide(tx.actor, row) || !hasClocks(row.caseType)) return refuse('NotPermitted')
  if (row.state === 'CLOSED' || row.state === 'CANCELLED') return refuse('AlreadyClosed')
  if (row.state === 'RESOLVED') return refuse('AlreadyResolved')
  const from = row.priority
  if (input.wished === from) fail(checks, 'wished', 'SAME_PRIORITY')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (await openDispute(tx, row.id, 'PRIORITY')) return refuse('DisputeAlreadyOpen')
  const claims = isResponsible(tx, open)
    ? { reporter: from, responsible: input.wished }
    : { reporter: input.wished, responsible: from }
  const running = runningPriority(claims, open.instruction)
  await tx.sql`insert into dispute (case_id, kind, state, raised_by_id, raised_by_name, raised_at, reason, priority_before, wished_priority, readings)
    values (${row.id}, 'PRIORITY', 'OPEN', ${tx.actor.organisationId}, ${tx.actor.name}, ${open.at}, ${reason}, ${from}, ${input.wished}, '[]')`
  if (running !== from) await applyPriority(tx, open, { to: running, reason: 'CORRECTION', at: open.at })
  await owePhoneCallOnRaise(tx, open)
  await tellNews(tx, open, { what: 'PRIORITY_OBJECTED', text: reason, fromPriority: from })
  record(open, {
    kind: 'PriorityObjected',
    at: open.at,
    speaker: speakerOf(tx),
    content: { from, wished: input.wished, running, reason },
  })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'PriorityObjected', incidentId: row.id } }
}
