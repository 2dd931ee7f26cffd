import type { EngineTransaction } from '#db/connection.ts'
import { isAhead, lockFile, type OpenFile, settleAppointment, storeFile } from '#db/open-file.ts'
import { readSnapshot, type Snapshot, snapshotOfFile } from '#db/snapshot.ts'
import type { SettledBy } from './settle-due.ts'

/** Everything that has come due in a problem, in order, under its lock. */
export async function settleOpenProblem(
  _tx: EngineTransaction,
  open: OpenFile<'PROBLEM'>,
  _by: SettledBy,
): Promise<void> {
  for (const due of open.deadlines.filter(one => isAhead(one) && one.dueAt <= open.at)) {
    settleAppointment(open, due, { firedAt: due.dueAt })
  }
}

/** The one function for the timer, the sweep and every command. Answers the deadlines that are open after it. */
export async function settleProblem(tx: EngineTransaction, caseId: string, by: SettledBy): Promise<Snapshot> {
  const open = await lockFile(tx, 'PROBLEM', caseId)
  if (!open) return readSnapshot(tx, caseId, 'PROBLEM')
  await settleOpenProblem(tx, open, by)
  if (open.facts.length === 0 && open.changedDeadlines.size === 0) return readSnapshot(tx, caseId, 'PROBLEM')
  await storeFile(tx, open, by === 'TIMER')
  return snapshotOfFile(tx, open)
}
