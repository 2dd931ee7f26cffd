import { appoint, cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { closingAt } from '#domain/change-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, text } from './input.ts'
import { type ChangeInput, openPlannedChange, step } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type ReviewChangeInput = ChangeInput & Readonly<{ text: string }>
export type ChangeReviewed = Readonly<{ kind: 'ChangeReviewed'; changeId: string; isClosed: boolean }>

/**
 * What was learned is written down. The first review makes the change REVIEWED; the other side's word on it closes it,
 * and else it closes by itself after `autoCloseWorkingDays` (C.3, R-5.14).
 */
export async function reviewChange(tx: CommandTransaction, input: ReviewChangeInput): Promise<Outcome<ChangeReviewed>> {
  const checks: Checks = { refusal: null }
  const review = text(checks, 'text', input.text, { min: 3, max: 10_000, isRequired: true })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openPlannedChange(tx, 'reviewChange', input, 'SIDES')
  if (!opened.ok) return opened
  const open = opened.value
  const isSecond = open.row.state === 'REVIEWED'
  const moved = step(open, isSecond ? 'close' : 'review')
  if (!moved.ok) return moved
  const content = { text: review }
  if (isSecond) {
    cancelAppointments(open, ['CHANGE_CLOSING'])
    changeFile(open, { closedAt: open.at })
  } else {
    cancelAppointments(open, ['CHANGE_REVIEW'])
    changeFile(open, { reviewedAt: open.at, reviewText: review })
    appoint(open, 'CHANGE_CLOSING', closingAt(open.at, open.instruction))
  }
  await tellChange(tx, open, 'REVIEWED', { text: review })
  record(open, { kind: 'ChangeReviewed', at: open.at, speaker: speakerOf(tx), content })
  if (isSecond) record(open, { kind: 'ChangeClosed', at: open.at, speaker: speakerOf(tx), content: {} })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ChangeReviewed', changeId: open.row.id, isClosed: isSecond } }
}
