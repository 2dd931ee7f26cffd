import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { hasClocks } from '#domain/case-type.ts'
import { mayChangePriority } from '#domain/incident-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Priority } from '#domain/service-level.ts'
import { applyPriority } from './apply-priority.ts'
import { openDispute } from './disputes.ts'
import { tellNews } from './incident-news.ts'
import { type Checks, fail, text } from './input.ts'
import { openForVerb, refuse, speakerOf } from './open-verb.ts'
import { owePhoneCallOnRaise } from './phone-duty.ts'
import { settleOpenCase } from './settle-due.ts'

export type ChangePriorityInput = Readonly<{
  id: string
  expectedVersion: number
  priority: Priority
  reason: 'NEW_FACTS' | 'CORRECTION'
  text: string
}>
export type PriorityChanged = Readonly<{ kind: 'PriorityChanged'; incidentId: string }>

/** Another priority, by the responsible side or a Situation Manager, with the reason that decides its clocks. */
export async function changePriority(
  tx: CommandTransaction,
  input: ChangePriorityInput,
): Promise<Outcome<PriorityChanged>> {
  const checks: Checks = { refusal: null }
  const why = text(checks, 'text', input.text, { min: 3, max: 2_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForVerb(tx, 'changePriority', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!mayChangePriority(tx.actor, row) || !hasClocks(row.caseType)) return refuse('NotPermitted')
  if (row.state === 'CLOSED' || row.state === 'CANCELLED') return refuse('AlreadyClosed')
  if (row.state === 'RESOLVED') return refuse('AlreadyResolved')
  const from = row.priority
  if (input.priority === from) fail(checks, 'priority', 'SAME_PRIORITY')
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  // While the sides disagree the higher one runs; new facts may raise it, nobody lowers it alone.
  if (input.priority > from && (await openDispute(tx, row.id, 'PRIORITY'))) return refuse('DisputeAlreadyOpen')
  await applyPriority(tx, open, { to: input.priority, reason: input.reason, at: open.at })
  await owePhoneCallOnRaise(tx, open)
  await tellNews(tx, open, { what: 'PRIORITY_CHANGED', text: why, fromPriority: from })
  record(open, {
    kind: 'PriorityChanged',
    at: open.at,
    speaker: speakerOf(tx),
    content: { from, to: input.priority, reason: input.reason, text: why },
  })
  await settleOpenCase(tx, open, 'COMMAND')
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'PriorityChanged', incidentId: row.id } }
}
