import { eq } from 'drizzle-orm'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { dialogueEntry } from '#db/tables/gate.ts'
import { entryOf, isFromAub, openForDialogue, stored } from './dialogue.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { tickOf } from './propose-agreed-point.ts'

export type TickAgreedPointInput = ChangeInput & Readonly<{ pointId: string }>

/** Each side ticks for itself: that it agrees, and of a condition that it is met (C.3). */
export async function tickAgreedPoint(tx: CommandTransaction, input: TickAgreedPointInput) {
  const opened = await openForDialogue(tx, 'tickAgreedPoint', input, 'SIDES')
  if (!opened.ok) return opened
  const open = opened.value
  const point = await entryOf(tx, open, input.pointId, 'POINT')
  if (!point) return refuse('NotFound', { field: ['pointId'], detail: { noun: 'POINT' } })
  const isTicked = isFromAub(tx) ? point.tickedByAubAt : point.tickedBySchoolSideAt
  if (isTicked) return refuse('AlreadyTicked', { field: ['pointId'] })
  await tx.db.update(dialogueEntry).set(tickOf(tx, open.at)).where(eq(dialogueEntry.id, point.id))
  record(open, {
    kind: 'PointTicked',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: point.id, text: point.text, isCondition: point.decisionId !== null },
  })
  return stored(tx, open, 'PointTicked', point.id)
}
