import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { receivesAnalysis } from '#domain/problem-side.ts'
import { dueAfterObjection } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents } from './file-letters.ts'
import { type Checks, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news, toProblemOwner } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

export type ObjectToWaiverInput = ProblemInput & Readonly<{ reason: string }>
export type WaiverObjected = Readonly<{ kind: 'WaiverObjected'; problemId: string }>

/**
 * AUB requires the analysis all the same: of a waived problem, or of one that needed none. Where day ten has
 * passed without it being owed, it is due on day twenty; after that it is owed without a clock.
 */
export async function objectToWaiver(
  tx: CommandTransaction,
  input: ObjectToWaiverInput,
): Promise<Outcome<WaiverObjected>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 10, max: 2_000, isRequired: true }) ?? ''
  checks.refusal ??= await namesNoSchool(tx, { reason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'objectToWaiver', input, receivesAnalysis)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (row.rcaState !== 'NOT_REQUIRED') return refuse('RootCauseRequired')
  const due = dueAfterObjection(row, open.at)
  const terms = {
    DUE: { rcaState: 'DUE' },
    WALL: { rcaState: 'EXTENDED', rcaAgreedDueOn: row.rcaWallOn },
    NO_CLOCK: { rcaState: 'RETURNED' },
  } as const
  changeFile(open, { rcaObjectedAt: open.at, rcaObjection: reason, ...terms[due] })
  const on = { DUE: row.rcaDueOn, WALL: row.rcaWallOn, NO_CLOCK: null }[due]
  const with_ = await fileCorrespondents(tx, open)
  toProblemOwner(open, with_, news('WAIVER_OBJECTED', tx.actor.organisationName, { text: reason, on }))
  record(open, { kind: 'WaiverObjected', at: open.at, speaker: speakerOf(tx), content: { reason, dueOn: on } })
  noteActivity(open)
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'WaiverObjected', problemId: row.id } }
}
