import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { receivesAnalysis } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents } from './file-letters.ts'
import { type Checks, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news, toProblemOwner } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

/** How the two answers differ: the verb, the state it leads to, the fact, the letter. */
const answers = {
  acceptRootCause: { state: 'ACCEPTED', fact: 'RootCauseAccepted', what: 'ROOT_CAUSE_ACCEPTED' },
  returnRootCause: { state: 'RETURNED', fact: 'RootCauseReturned', what: 'ROOT_CAUSE_RETURNED' },
} as const

/** AUB answers the analysis that was sent last; the deadline is met either way. */
export async function answerRootCause(
  tx: CommandTransaction,
  verb: keyof typeof answers,
  input: ProblemInput,
  said: string | null | undefined,
): Promise<Outcome<{ problemId: string }>> {
  const isReturned = verb === 'returnRootCause'
  const checks: Checks = { refusal: null }
  const field = isReturned ? 'reason' : 'answer'
  const answer = text(checks, field, said, { min: isReturned ? 10 : 3, max: 2_000, isRequired: isReturned })
  checks.refusal ??= await namesNoSchool(tx, { [field]: answer })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, verb, input, receivesAnalysis)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (row.rcaState !== 'SENT') return refuse('RootCauseNotSent')
  const { state, fact, what } = answers[verb]
  changeFile(open, { rcaState: state })
  toProblemOwner(open, await fileCorrespondents(tx, open), news(what, tx.actor.organisationName, { text: answer }))
  record(open, { kind: fact, at: open.at, speaker: speakerOf(tx), content: { answer } })
  noteActivity(open)
  await storeFile(tx, open)
  const column = isReturned ? tx.sql`returned_at` : tx.sql`accepted_at`
  await tx.sql`update root_cause_analysis set ${column} = ${open.at}, answered_by = ${tx.actor.name}, answer = ${answer}
    where case_id = ${row.id} and version = (select max(version) from root_cause_analysis where case_id = ${row.id})`
  return { ok: true, value: { problemId: row.id } }
}
