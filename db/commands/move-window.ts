import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { windowFault } from '#domain/change-scope.ts'
import type { Outcome } from '#domain/refusal.ts'
import { awaitDecision } from './await-decision.ts'
import { tellChange } from './change-letters.ts'
import { type Checks, invalid, second, text } from './input.ts'
import { type ChangeInput, isAhead, openPlannedChange, stepNotPossible } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'
import { newScope } from './revise-change.ts'

export type MoveWindowInput = ChangeInput &
  Readonly<{ windowStart: Date; windowEnd: Date; reason?: string | null; declareScope?: boolean | null }>
export type WindowMoved = Readonly<{ kind: 'WindowMoved'; changeId: string }>

/**
 * The owner moves the window. The notice keeps the day on which it was received, so later is never worse, and earlier is
 * held against it again by the gate; an exemption from a freeze was for the window before (R-5.40 a).
 */
export async function moveWindow(tx: CommandTransaction, input: MoveWindowInput): Promise<Outcome<WindowMoved>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 3, max: 2_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openPlannedChange(tx, 'moveWindow', input, 'OWNER')
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!isAhead(row)) return stepNotPossible(row.state, 'moveWindow')
  const windowStart = second(input.windowStart) as Date
  const windowEnd = second(input.windowEnd) as Date
  const fault = windowFault(windowStart, windowEnd, open.at)
  if (fault) return { ok: false, refusal: invalid(fault === 'IN_PAST' ? 'windowStart' : 'windowEnd', fault) }
  const before = { start: row.windowStart, end: row.windowEnd }
  changeFile(open, { windowStart, windowEnd, ...(input.declareScope && newScope(open)) })
  if (open.row.state === 'OBJECTED') awaitDecision(open)
  await tellChange(tx, open, 'WINDOW_MOVED', { text: reason, toSchools: true })
  record(open, {
    kind: 'WindowMoved',
    at: open.at,
    speaker: speakerOf(tx),
    content: {
      fromStart: before.start?.toISOString() ?? null,
      fromEnd: before.end?.toISOString() ?? null,
      windowStart: windowStart.toISOString(),
      windowEnd: windowEnd.toISOString(),
      isNewScope: input.declareScope ?? false,
      reason,
    },
  })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'WindowMoved', changeId: row.id } }
}
