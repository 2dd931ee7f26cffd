import { and, eq } from 'drizzle-orm'
import { cancelAppointments } from '#db/appointments.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { type DialogueRow, dialogueEntry } from '#db/tables/gate.ts'
import type { Outcome } from '#domain/refusal.ts'
import { tellChange } from './change-letters.ts'
import { openForDialogue } from './dialogue.ts'
import { type Checks, text } from './input.ts'
import { type ChangeInput, isAhead, stepNotPossible } from './open-change-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'

export type ConfirmDialogueInput = ChangeInput & Readonly<{ summary?: string | null }>
export type DialogueConfirmed = Readonly<{ kind: 'DialogueConfirmed'; changeId: string }>

/** A person at AUB confirms that the dialogue about this scope was held; the gate looks at this alone (R-5.42, C.3). */
export async function confirmDialogue(
  tx: CommandTransaction,
  input: ConfirmDialogueInput,
): Promise<Outcome<DialogueConfirmed>> {
  const checks: Checks = { refusal: null }
  const summary = text(checks, 'summary', input.summary, { min: 3, max: 10_000 })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openForDialogue(tx, 'confirmDialogue', input, 'SIDES')
  if (!opened.ok) return opened
  const open = opened.value
  if (open.row.kind === 'WISH' || !isAhead(open.row)) return stepNotPossible(open.row.state, 'confirmDialogue')
  const ofScope = eq(dialogueEntry.scopeVersion, open.row.scopeVersion)
  const entries = await tx.db
    .select()
    .from(dialogueEntry)
    .where(and(eq(dialogueEntry.caseId, open.row.id), ofScope))
    .orderBy(dialogueEntry.at)
  const open_ = await openQuestionOf(tx, open.row.id)
  if (open_) return refuse('QuestionOpen', { detail: { question: open_.text } })
  const unticked = entries.find(isUntickedPoint)
  if (unticked) return refuse('PointNotTicked', { detail: { point: unticked.text } })
  if (!entries.some(one => one.isFromAub) || !entries.some(one => !one.isFromAub)) return refuse('DialogueOneSided')
  if (open.row.state === 'SUBMITTED') changeFile(open, { state: 'IN_DIALOGUE' })
  changeFile(open, {
    dialogueConfirmedByAubAt: open.at,
    dialogueScopeVersion: open.row.scopeVersion,
    dialogueConfirmedByName: tx.actor.name,
    dialogueSummary: summary,
  })
  if (summary) cancelAppointments(open, ['DIALOGUE_SUMMARY'])
  await tellChange(tx, open, 'DIALOGUE_CONFIRMED', { text: summary })
  record(open, { kind: 'DialogueConfirmed', at: open.at, speaker: speakerOf(tx), content: { summary } })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'DialogueConfirmed', changeId: open.row.id } }
}

/** AUB's conditions are ticked when they are met, long after the dialogue; they do not hold it. */
const isUntickedPoint = (one: DialogueRow) =>
  one.kind === 'POINT' && one.decisionId === null && (!one.tickedByAubAt || !one.tickedBySchoolSideAt)

/** AUB's own open question, of whatever scope. */
async function openQuestionOf({ sql }: CommandTransaction, caseId: string): Promise<{ text: string } | null> {
  const [row] = await sql`select text from dialogue_entry
    where case_id = ${caseId} and kind = 'QUESTION' and is_from_aub and closed_at is null order by at limit 1`
  return row ? { text: row.text as string } : null
}
