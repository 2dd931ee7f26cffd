import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { problemMayClose } from '#domain/problem.ts'
import { speaksInProblem } from '#domain/problem-side.ts'
import { isRootCauseOwed } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, text } from './input.ts'
import { endAppointments, openProblemForVerb, type ProblemInput, step } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { namesNoSchool } from './problem-texts.ts'

export type CloseProblemInput = ProblemInput & Readonly<{ reason?: string | null }>
export type ProblemClosed = Readonly<{ kind: 'ProblemClosed'; problemId: string }>

/**
 * A solved problem is closed by either side: not while an analysis is owed, and not while an incident that it is behind
 * is open, unless a reason is given.
 */
export async function closeProblem(tx: CommandTransaction, input: CloseProblemInput): Promise<Outcome<ProblemClosed>> {
  const checks: Checks = { refusal: null }
  const reason = text(checks, 'reason', input.reason, { min: 10, max: 2_000 })
  checks.refusal ??= await namesNoSchool(tx, { reason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'closeProblem', input, speaksInProblem)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (row.state !== 'SOLVED') return refuse('ProblemNotSolved')
  if (isRootCauseOwed(row.rcaState)) return refuse('RootCauseMissing')
  const [linked] =
    await tx.sql`select count(*)::int as open from problem_incident l join incident i on i.id = l.incident_id
    where l.case_id = ${row.id} and i.state in ('NEW', 'IN_PROGRESS')`
  const stillOpen = (linked?.open as number | undefined) ?? 0
  if (!problemMayClose(stillOpen, reason))
    return refuse('IncidentsStillOpen', { field: ['reason'], detail: { count: stillOpen } })
  const next = step(open, 'close')
  if (!next.ok) return next
  changeFile(open, { closedAt: open.at, closeReason: reason })
  endAppointments(open)
  record(open, { kind: 'ProblemClosed', at: open.at, speaker: speakerOf(tx), content: { reason } })
  await storeFile(tx, open)
  return { ok: true, value: { kind: 'ProblemClosed', problemId: row.id } }
}
