import type { CommandTransaction } from '#db/connection.ts'
import { record, seqOfNext } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { actsForOwner } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { missingRootCauseParts } from '#domain/root-cause.ts'
import { fileCorrespondents, toServiceDesk } from './file-letters.ts'
import type { Checks } from './input.ts'
import { beginAnalysis, noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { namesNoSchool } from './problem-texts.ts'
import { checkedRootCause, type RootCauseInput, textsOf } from './root-cause-checks.ts'

export type SendRootCauseInput = ProblemInput & Readonly<{ analysis: RootCauseInput }>
export type RootCauseSent = Readonly<{ kind: 'RootCauseSent'; problemId: string; analysisVersion: number }>

/**
 * The analysis is sent to ATP Servicedesk's address of annex 1 and stands with the problem: that meets the deadline, also
 * when AUB returns it afterwards. One that was waived or not asked for may be sent too.
 */
export async function sendRootCause(
  tx: CommandTransaction,
  input: SendRootCauseInput,
): Promise<Outcome<RootCauseSent>> {
  const checks: Checks = { refusal: null }
  const analysis = checkedRootCause(checks, input.analysis)
  checks.refusal ??= await namesNoSchool(tx, textsOf(analysis))
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'sendRootCause', input, actsForOwner)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (row.counterpartId === null) return refuse('RootCauseNotOwed')
  if (row.rcaState === 'SENT' || row.rcaState === 'ACCEPTED') return refuse('RootCauseAlreadySent')
  const missing = missingRootCauseParts(analysis)
  if (missing.length > 0)
    return refuse('RootCauseIncomplete', {
      field: ['analysis', missing[0] ?? ''],
      detail: { missing: missing.join(',') },
    })
  beginAnalysis(open)
  const [last] =
    await tx.sql`select coalesce(max(version), 0) as version from root_cause_analysis where case_id = ${row.id}`
  const version = Number(last?.version) + 1
  changeFile(open, { rcaState: 'SENT', rcaSentAt: row.rcaSentAt ?? open.at, cause: analysis.cause })
  const with_ = await fileCorrespondents(tx, open)
  const { name, organisationName: organisation, phone } = tx.actor
  toServiceDesk(open, with_, {
    template: 'ROOT_CAUSE_SENT',
    version,
    sentBy: { name, organisation, phone },
    sentAt: open.at.toISOString(),
    analysis,
  })
  const eventSeq = seqOfNext(open)
  record(open, { kind: 'RootCauseSent', at: open.at, speaker: speakerOf(tx), content: { version } })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`insert into root_cause_analysis (case_id, version, content, sent_at, sent_by, event_seq)
    values (${row.id}, ${version}, ${tx.sql.json(analysis as never)}, ${open.at}, ${name}, ${eventSeq})`
  return { ok: true, value: { kind: 'RootCauseSent', problemId: row.id, analysisVersion: version } }
}
