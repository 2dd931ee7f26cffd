import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { actsForOwner } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput, step } from './open-problem-verb.ts'
import { speakerOf } from './open-verb.ts'
import { namesNoSchool } from './problem-texts.ts'

export type SolveProblemInput = ProblemInput & Readonly<{ resolution: string; cause?: string | null }>
export type ProblemSolved = Readonly<{ kind: 'ProblemSolved'; problemId: string }>

/** The cause is removed (C.2). The known error is shown no longer; an analysis that is owed still is. */
export async function solveProblem(tx: CommandTransaction, input: SolveProblemInput): Promise<Outcome<ProblemSolved>> {
  const checks: Checks = { refusal: null }
  const resolution = text(checks, 'resolution', input.resolution, { min: 3, max: 10_000, isRequired: true }) ?? ''
  const cause = text(checks, 'cause', input.cause, { min: 3, max: 10_000 })
  checks.refusal ??= await namesNoSchool(tx, { resolution, cause })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'solveProblem', input, actsForOwner)
  if (!opened.ok) return opened
  const open = opened.value
  const next = step(open, 'solve')
  if (!next.ok) return next
  changeFile(open, { resolvedAt: open.at, resolutionText: resolution, ...(cause && { cause }) })
  record(open, { kind: 'ProblemSolved', at: open.at, speaker: speakerOf(tx), content: { resolution } })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`update known_error set ended_at = ${open.at} where case_id = ${open.row.id} and ended_at is null`
  return { ok: true, value: { kind: 'ProblemSolved', problemId: open.row.id } }
}
