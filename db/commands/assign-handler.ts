import type { CommandTransaction } from '#db/connection.ts'
import { change, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { nextIncidentState } from '#domain/incident.ts'
import type { Outcome } from '#domain/refusal.ts'
import { checkedHandler, type Handler } from './begin-incident.ts'
import { isResponsible, openForVerb, refuse, speakerOf } from './open-verb.ts'

export type AssignHandlerInput = Readonly<{ id: string; expectedVersion: number; handler?: Handler | null }>
export type HandlerAssigned = Readonly<{ kind: 'HandlerAssigned'; incidentId: string; before: Handler | null }>

/** Who has the case from now on. It meets no clock: assignment is not the beginning of handling. */
export async function assignHandler(
  tx: CommandTransaction,
  input: AssignHandlerInput,
): Promise<Outcome<HandlerAssigned>> {
  const opened = await openForVerb(tx, 'assignHandler', input)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const next = nextIncidentState(row.state, 'sendStatus')
  if (!next.ok) return next
  if (!isResponsible(tx, open)) return refuse('NotPermitted')
  const handler = checkedHandler(tx, input.handler)
  if (!handler.ok) return handler
  const { name, phone } = handler.value
  const before = row.handlerName && row.handlerPhone ? { name: row.handlerName, phone: row.handlerPhone } : null
  const content = { handler: name, before: row.handlerName }
  change(open, { handlerName: name, handlerPhone: phone })
  record(open, { kind: 'HandlerAssigned', at: open.at, speaker: speakerOf(tx), content })
  await storeCase(tx, open)
  return { ok: true, value: { kind: 'HandlerAssigned', incidentId: row.id, before } }
}
