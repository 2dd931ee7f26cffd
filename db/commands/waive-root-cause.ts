import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { actsForOwner } from '#domain/problem-side.ts'
import { isRootCauseTimed } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { type Checks, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

export type WaiveRootCauseInput = ProblemInput & Readonly<{ reason: string }>
export type RootCauseWaived = Readonly<{ kind: 'RootCauseWaived'; problemId: string }>

/** The nature of the case does not warrant an analysis, says its owner, with a reason; AUB may object. */
export async function waiveRootCause(
  tx: CommandTransaction,
  input: WaiveRootCauseInput,
): Promise<Outcome<RootCauseWaived>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 10, max: 2_000, isRequired: true }) ?? ''
  checks.refusal ??= await namesNoSchool(tx, { reason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'waiveRootCause', input, actsForOwner)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (row.rcaObjectedAt) return refuse('RootCauseRequired')
  if (!isRootCauseTimed(row.rcaState)) return refuse('RootCauseNotOwed')
  changeFile(open, {
    rcaState: 'NOT_REQUIRED',
    rcaWaivedAt: open.at,
    rcaWaivedBy: tx.actor.name,
    rcaWaiverReason: reason,
  })
  const by = tx.actor.organisationName
  const with_ = await fileCorrespondents(tx, open)
  if (row.counterpartId)
    toPoint(open, with_, row.counterpartId, 'CONTACT_POINT', news('ROOT_CAUSE_WAIVED', by, { text: reason }))
  record(open, { kind: 'RootCauseWaived', at: open.at, speaker: speakerOf(tx), content: { reason } })
  noteActivity(open)
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'RootCauseWaived', problemId: row.id } }
}
