import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { checkedHandler, type Handler } from './begin-incident.ts'
import { stopLadders } from './duties.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'

export type AcknowledgeEscalationInput = Readonly<{ id: string; expectedVersion: number; handler?: Handler | null }>
export type EscalationAcknowledged = Readonly<{ kind: 'EscalationAcknowledged'; incidentId: string }>

/** Somebody who was called says that he has it: the ladder stops, the clock does not. */
export async function acknowledgeEscalation(
  tx: CommandTransaction,
  input: AcknowledgeEscalationInput,
): Promise<Outcome<EscalationAcknowledged>> {
  const opened = await openForVerb(tx, 'acknowledgeEscalation', input)
  if (!opened.ok) return opened
  const open = opened.value
  const next = nextIncidentState(open.row.state, 'sendStatus')
  if (!next.ok) return next
  const mayAnswer = isResponsible(tx, open)
  if (!mayAnswer) return refuse('NotPermitted')
  const level = await highestWaiting(tx, open)
  if (level === null) return refuse('NothingToAcknowledge')
  const handler = checkedHandler(tx, input.handler)
  if (!handler.ok) return handler
  stopLadders(open)
  open.acknowledgedBy = handler.value.name
  const content = { level, by: handler.value.name }
  record(open, { kind: 'EscalationAcknowledged', at: open.at, speaker: speakerOf(tx), content })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'EscalationAcknowledged', incidentId: open.row.id } }
}

/** The highest step that nobody has answered: stored, or climbed just now. */
async function highestWaiting({ sql }: CommandTransaction, { row, steps }: OpenCase): Promise<number | null> {
  const [stored] = await sql`select max(level)::int as level from escalation_step
    where case_id = ${row.id} and acknowledged_at is null`
  const levels = [...steps.map(step => step.level), (stored?.level as number | null) ?? 0]
  const highest = Math.max(...levels)
  return highest > 0 ? highest : null
}
