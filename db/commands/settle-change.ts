import { isAhead, settleAppointment } from '#db/appointments.ts'
import type { EngineTransaction } from '#db/connection.ts'
import { record, SYSTEM } from '#db/open-case.ts'
import { changeFile, lockFile, type OpenFile, storeFile } from '#db/open-file.ts'
import { readSnapshot, type Snapshot, snapshotOfFile } from '#db/snapshot.ts'
import type { CaseDeadlineRow } from '#db/tables/clock.ts'
import { nextChangeState } from '#domain/change.ts'
import { CHANGE_KINDS, type ChangeKind, SILENT_AFTER } from '#domain/change-watch.ts'
import { type ChangeNews, newsOf } from './change-letters.ts'
import { fileCorrespondents, toAddress, toPoint } from './file-letters.ts'
import { rung } from './rung.ts'
import type { SettledBy } from './settle-due.ts'

type Change = OpenFile<'CHANGE'>
type Settler = (tx: EngineTransaction, open: Change, due: CaseDeadlineRow, by: SettledBy) => Promise<void>

/** Everything that has come due in a change, in order, under its lock. */
export async function settleOpenChange(tx: EngineTransaction, open: Change, by: SettledBy): Promise<void> {
  const order = (row: CaseDeadlineRow) => CHANGE_KINDS.indexOf(row.kind as ChangeKind)
  for (;;) {
    const [next] = open.deadlines
      .filter(one => isAhead(one) && one.dueAt <= open.at)
      .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || order(a) - order(b))
    if (!next) return
    settleAppointment(open, next, { firedAt: next.dueAt })
    await settlers[next.kind as ChangeKind](tx, open, next, by)
  }
}

/** AUB has not decided: the first step of its ladder is told after five working days, the second after ten. */
const tellSilence: Settler = async (tx, open, { dueAt, data }) => {
  const days = Number(data?.days)
  const [with_, news] = await Promise.all([
    fileCorrespondents(tx, open),
    newsOf(tx, open, 'SILENT', { text: String(days) }),
  ])
  const annex = with_.annexes.get(with_.aubId)
  const contact = rung(annex, dueAt, 1 + SILENT_AFTER.indexOf(days))
  const organisationId = with_.aubId
  if (contact) toAddress(open, with_, { ...contact, organisationId }, 'ESCALATION_CONTACT', news)
  toPoint(open, with_, organisationId, 'CONTACT_POINT', news)
  record(open, {
    kind: 'DecisionSilent',
    at: dueAt,
    speaker: SYSTEM,
    content: { workingDays: days, contact: contact?.name ?? null },
  })
}

/** The owner owed something by then and did not give it: a breach, told to both sides. */
const missed =
  (kind: 'DialogueSummaryMissed' | 'ReviewMissed', code: string, rule: string, what: ChangeNews): Settler =>
  async (tx, open, { dueAt }, by) => {
    const [with_, news] = await Promise.all([fileCorrespondents(tx, open), newsOf(tx, open, what)])
    for (const id of [open.row.ownerId, open.row.counterpartId]) if (id) toPoint(open, with_, id, 'CONTACT_POINT', news)
    const owed = { owedById: open.row.ownerId, dueAt, recordedAt: open.at, recordedBy: by }
    open.breaches.push({ code, rule, detail: {}, ...owed })
    record(open, { kind, at: dueAt, speaker: SYSTEM, content: {} })
  }

/** Nobody has objected to the review: the change is closed, and its history says by whom. */
const closeByItself: Settler = async (_tx, open, { dueAt }) => {
  const next = nextChangeState(open.row.state, 'close')
  if (!next.ok) return
  changeFile(open, { state: next.value, closedAt: dueAt, version: open.row.version + 1 })
  record(open, { kind: 'ChangeClosed', at: dueAt, speaker: SYSTEM, content: {} })
}

const settlers: Readonly<Record<ChangeKind, Settler>> = {
  DECISION_SILENT: tellSilence,
  DIALOGUE_SUMMARY: missed('DialogueSummaryMissed', 'DIALOGUE_SUMMARY_MISSED', 'R-5.42', 'SUMMARY_MISSED'),
  CHANGE_REVIEW: missed('ReviewMissed', 'REVIEW_MISSED', 'R-5.48', 'REVIEW_MISSED'),
  CHANGE_CLOSING: closeByItself,
}

/** The one function for the timer, the sweep and every command. Answers the deadlines that are open after it. */
export async function settleChange(tx: EngineTransaction, caseId: string, by: SettledBy): Promise<Snapshot> {
  const open = await lockFile(tx, 'CHANGE', caseId)
  if (!open) return readSnapshot(tx, caseId, 'CHANGE')
  await settleOpenChange(tx, open, by)
  if (open.facts.length === 0 && open.changedDeadlines.size === 0) return readSnapshot(tx, caseId, 'CHANGE')
  await storeFile(tx, open, by === 'TIMER')
  return snapshotOfFile(tx, open)
}
