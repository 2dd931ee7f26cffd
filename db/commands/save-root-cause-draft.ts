import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { lockFile, storeFile } from '#db/open-file.ts'
import { may } from '#domain/permission.ts'
import { actsForOwner } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { Checks } from './input.ts'
import { beginAnalysis, noteActivity } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { checkedRootCause, type RootCauseInput } from './root-cause-checks.ts'
import { settleOpenProblem } from './settle-problem.ts'

export type SaveRootCauseDraftInput = Readonly<{ id: string; revision: number; analysis: RootCauseInput }>
export type RootCauseDraftSaved = Readonly<{ kind: 'RootCauseDraftSaved'; problemId: string; revision: number }>

/**
 * Keeps what is written of an analysis, for its owner's eyes alone (R-5.38). A draft has a count of its own, so that
 * typing does not stand in the way of others' acts; the first one begins the analysis (C.2).
 */
export async function saveRootCauseDraft(
  tx: CommandTransaction,
  input: SaveRootCauseDraftInput,
): Promise<Outcome<RootCauseDraftSaved>> {
  if (!may(tx.actor, 'saveRootCauseDraft')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const analysis = checkedRootCause(checks, input.analysis)
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const open = await lockFile(tx, 'PROBLEM', input.id)
  if (!open) return refuse('NotFound', { field: ['id'] })
  // AUB owes nobody an analysis, and so writes none.
  if (!actsForOwner(tx.actor, open.row) || tx.actor.organisationKind === 'AUB') return refuse('NotPermitted')
  await settleOpenProblem(tx, open, 'COMMAND')
  if (open.row.state === 'CLOSED') return refuse('AlreadyClosed')
  const [saved] = await tx.sql`select revision from root_cause_draft where case_id = ${open.row.id}`
  const current = (saved?.revision as number | undefined) ?? 0
  if (current !== input.revision) {
    const detail = { currentVersion: current, noun: 'ROOT_CAUSE_DRAFT' }
    return refuse('VersionConflict', { field: ['revision'], detail })
  }
  if (open.row.state === 'OPEN') {
    beginAnalysis(open)
    record(open, { kind: 'AnalysisBegun', at: open.at, speaker: speakerOf(tx), content: {} })
  }
  noteActivity(open)
  await storeFile(tx, open)
  const revision = current + 1
  await tx.sql`insert into root_cause_draft (case_id, organisation_id, content, revision, saved_at, saved_by)
    values (${open.row.id}, ${open.row.ownerId}, ${tx.sql.json(analysis as never)}, ${revision}, ${open.at}, ${tx.actor.name})
    on conflict (case_id) do update set content = excluded.content, revision = excluded.revision,
      saved_at = excluded.saved_at, saved_by = excluded.saved_by`
  return { ok: true, value: { kind: 'RootCauseDraftSaved', problemId: open.row.id, revision } }
}
