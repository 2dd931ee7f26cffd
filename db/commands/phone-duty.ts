import { appoint } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { change, type OpenCase } from '#db/open-case.ts'
import { phoneDuty } from '#domain/contact.ts'
import { callDueAt } from '#domain/coordination.ts'
import { ROUND_THE_CLOCK } from '#domain/opening-hours.ts'
import { correspondentsOf } from './correspondents.ts'
import type { Correspondents } from './letters.ts'

/**
 * The school side reports a critical error: it also calls AUB, where the phones are open at this instant (Instruks 5.2.3,
 * ); outside them the mail is enough. A report that came by telephone was the call, at `calledAt`.
 */
export function owePhoneCall(
  open: OpenCase,
  with_: Correspondents,
  { senderId, calledAt }: Readonly<{ senderId: string; calledAt: Date | null }>,
): void {
  const { row, at } = open
  const aub = with_.annexes.get(row.responsibleSide === 'AUB' ? row.responsibleId : row.counterpartId)
  if (row.priority !== 1 || !aub) return
  const hours = { receiver: aub.calendar, sender: with_.annexes.get(senderId)?.calendar ?? ROUND_THE_CLOCK }
  const isCallRequired = phoneDuty({ priority: row.priority, ...hours, at }, open.instruction) === 'MAIL_AND_PHONE'
  change(open, { isCallRequired, callPhone: aub.phone, callSettledAt: isCallRequired ? calledAt : null })
  if (isCallRequired && !calledAt) appoint(open, 'CALL_MISSING', callDueAt(at))
}

/**
 * Raised to critical later, by the school side itself: that is when it reports a critical error, so the call is owed from
 * then (R-5.19, the moment of reporting). Raised by AUB or by the platform nobody has to be told who knows already.
 */
export async function owePhoneCallOnRaise(tx: CommandTransaction, open: OpenCase): Promise<void> {
  const { row } = open
  if (tx.actor.organisationKind === 'AUB' || row.priority !== 1) return
  if (row.isCallRequired || row.callSettledAt) return
  // The call that a report came by was about an error that was not critical yet.
  owePhoneCall(open, await correspondentsOf(tx, open), { senderId: tx.actor.organisationId, calledAt: null })
}
