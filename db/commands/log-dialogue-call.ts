import { appoint, cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import type { Participant } from '#db/tables/gate.ts'
import { summaryDueAt } from '#domain/change-watch.ts'
import { tellChange } from './change-letters.ts'
import { openForDialogue, say, stored } from './dialogue.ts'
import { type Checks, fail, second, text } from './input.ts'
import type { ChangeInput } from './open-change-verb.ts'
import { speakerOf } from './open-verb.ts'

export type LogDialogueCallInput = ChangeInput &
  Readonly<{
    heldAt: Date
    isMeeting?: boolean | null
    participants: readonly Participant[]
    summary?: string | null
  }>

const MOST_PARTICIPANTS = 50

/**
 * A call or meeting between the two sides, with who took part. For an emergency it is dialogue enough; its summary is
 * due within one working day.
 */
export async function logDialogueCall(tx: CommandTransaction, input: LogDialogueCallInput) {
  const checks: Checks = { refusal: null }
  const summary = text(checks, 'summary', input.summary, { min: 3, max: 10_000 })
  const { length } = input.participants
  if (length < 2) fail(checks, 'participants', 'BOTH_SIDES')
  if (length > MOST_PARTICIPANTS) fail(checks, 'participants', 'TOO_MANY', { max: MOST_PARTICIPANTS })
  const participants = input.participants.slice(0, MOST_PARTICIPANTS).map(({ name, side }) => ({
    name: text(checks, 'participants', name, { min: 2, max: 120, isRequired: true }) ?? '',
    side,
  }))
  if (new Set(participants.map(one => one.side)).size < 2) fail(checks, 'participants', 'BOTH_SIDES')
  if (checks.refusal) return { ok: false, refusal: checks.refusal } as const
  const opened = await openForDialogue(tx, 'logDialogueCall', input, 'SIDES')
  if (!opened.ok) return opened
  const open = opened.value
  const heldAt = second(input.heldAt) ?? open.at
  if (heldAt > open.at) fail(checks, 'heldAt', 'IN_FUTURE')
  if (checks.refusal) return { ok: false, refusal: checks.refusal } as const
  const isMeeting = input.isMeeting ?? false
  const entry = await say(tx, open, { kind: 'CALL', text: summary ?? '', heldAt, isMeeting, participants })
  if (open.row.type === 'EMERGENCY') {
    if (summary) cancelAppointments(open, ['DIALOGUE_SUMMARY'])
    else appoint(open, 'DIALOGUE_SUMMARY', summaryDueAt(heldAt, open.instruction))
  }
  await tellChange(tx, open, 'CALL', { text: summary })
  record(open, {
    kind: 'DialogueCallLogged',
    at: open.at,
    speaker: speakerOf(tx),
    content: { entryId: entry.id, heldAt: heldAt.toISOString(), isMeeting, participants, summary },
  })
  return stored(tx, open, 'DialogueCallLogged', entry.id)
}
