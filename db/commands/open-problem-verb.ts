import type { CommandTransaction } from '#db/connection.ts'
import { appoint, cancelAppointments, changeFile, isAhead, lockFile, type OpenFile } from '#db/open-file.ts'
import { may, type Verb } from '#domain/permission.ts'
import { nextProblemState, type ProblemStep } from '#domain/problem.ts'
import { idleAt, PROBLEM_KINDS } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { refuse } from './open-verb.ts'
import { settleOpenProblem } from './settle-problem.ts'

export type OpenProblem = OpenFile<'PROBLEM'>
export type ProblemInput = Readonly<{ id: string; expectedVersion: number }>
/** Who may, besides the role: which side of the problem the verb belongs to. */
type Side = (actor: CommandTransaction['actor'], row: OpenProblem['row']) => boolean

/** What every verb on a problem does first: permit, lock, settle what is due, look at the side and the version. */
export async function openProblemForVerb(
  tx: CommandTransaction,
  verb: Verb,
  input: ProblemInput,
  side: Side,
): Promise<Outcome<OpenProblem>> {
  if (!may(tx.actor, verb)) return refuse('NotPermitted')
  const open = await lockFile(tx, 'PROBLEM', input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  if (!side(tx.actor, open.row)) return refuse('NotPermitted')
  if (open.row.version !== input.expectedVersion) {
    return refuse('VersionConflict', { field: ['expectedVersion'], detail: { currentVersion: open.row.version } })
  }
  await settleOpenProblem(tx, open, 'COMMAND')
  if (open.row.state === 'CLOSED') return refuse('AlreadyClosed')
  changeFile(open, { version: open.row.version + 1 })
  return { ok: true, value: open }
}

/** A step of the problem's life (C.2). */
export function step(open: OpenProblem, which: ProblemStep): Outcome<null> {
  const next = nextProblemState(open.row.state, which)
  if (next.ok) changeFile(open, { state: next.value })
  return next.ok ? { ok: true, value: null } : next
}

/** Work on a problem begins with the first thing that is done about its cause (C.2). */
export function beginAnalysis(open: OpenProblem): void {
  if (open.row.state === 'OPEN') step(open, 'analyse')
}

/** After every act: when silence will be noticed. */
export function noteActivity(open: OpenProblem): void {
  const at = idleAt(open.at, open.instruction)
  const isThere = open.deadlines.some(
    one => isAhead(one) && one.kind === 'PROBLEM_IDLE' && one.dueAt.getTime() === at.getTime(),
  )
  if (!isThere) {
    cancelAppointments(open, ['PROBLEM_IDLE'])
    if (open.row.state !== 'SOLVED' && open.row.state !== 'CLOSED') appoint(open, 'PROBLEM_IDLE', at)
  }
}

/** Nothing is to happen to a closed problem any more. */
export function endAppointments(open: OpenProblem): void {
  cancelAppointments(open, PROBLEM_KINDS)
}
