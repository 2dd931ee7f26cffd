import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { actsForOwningSide } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { beginAnalysis, noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { type PersonInput, problemOwner } from './problem-owner.ts'
import { namesNoSchool } from './problem-texts.ts'

export type PlanProblemInput = ProblemInput &
  Readonly<{ problemOwner: PersonInput; plannedWork?: string | null; cause?: string | null }>
export type ProblemPlanned = Readonly<{ kind: 'ProblemPlanned'; problemId: string }>

/** Who sees to the problem from now on, with what work planned, and what is known of the cause. */
export async function planProblem(tx: CommandTransaction, input: PlanProblemInput): Promise<Outcome<ProblemPlanned>> {
  const checks: Checks = { refusal: null }
  const person = problemOwner(checks, tx, input.problemOwner)
  const plannedWork = text(checks, 'plannedWork', input.plannedWork, { min: 3, max: 2_000 })
  const cause = text(checks, 'cause', input.cause, { min: 3, max: 10_000 })
  checks.refusal ??= await namesNoSchool(tx, { plannedWork, cause })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (!person) return refuse('ProblemOwnerRequired', { field: ['problemOwner'] })
  const opened = await openProblemForVerb(tx, 'planProblem', input, actsForOwningSide)
  if (!opened.ok) return opened
  const open = opened.value
  if (open.row.state === 'SOLVED') return refuse('StepNotPossible', { detail: { state: open.row.state } })
  changeFile(open, {
    problemOwnerName: person.name,
    problemOwnerPhone: person.phone,
    problemOwnerEmail: person.email,
    plannedWork,
    cause,
  })
  beginAnalysis(open)
  record(open, { kind: 'ProblemPlanned', at: open.at, speaker: speakerOf(tx), content: { owner: person.name } })
  noteActivity(open)
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ProblemPlanned', problemId: open.row.id } }
}
