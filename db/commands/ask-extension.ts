import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeFile } from '#db/open-file.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { extensionAllowed } from '#domain/problem.ts'
import { actsForOwningSide } from '#domain/problem-side.ts'
import { isRootCauseTimed } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { type Checks, date, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

export type AskExtensionInput = ProblemInput & Readonly<{ wishedOn: string; reason: string }>
export type ExtensionAsked = Readonly<{ kind: 'ExtensionAsked'; problemId: string }>

/** Another day for the analysis is asked for: after day ten, at the latest day twenty; AUB must accept it. */
export async function askExtension(tx: CommandTransaction, input: AskExtensionInput): Promise<Outcome<ExtensionAsked>> {
  const checks: Checks = { refusal: null }
  const wishedOn = date(checks, 'wishedOn', input.wishedOn) ?? ''
  const reason = text(checks, 'reason', input.reason, { min: 10, max: 2_000, isRequired: true }) ?? ''
  checks.refusal ??= await namesNoSchool(tx, { reason })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'askExtension', input, actsForOwningSide)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (!isRootCauseTimed(row.rcaState)) return refuse('RootCauseNotOwed')
  const allowed = extensionAllowed(row.createdAt, wishedOn, open.instruction)
  if (!allowed.ok) return allowed
  if (wishedOn < copenhagenDate(open.at) || wishedOn === row.rcaAgreedDueOn)
    return refuse('ExtensionNotLater', {
      field: ['wishedOn'],
      detail: { dueOn: row.rcaAgreedDueOn ?? copenhagenDate(open.at) },
    })
  const [asked] = await tx.sql`select from root_cause_extension where case_id = ${row.id} and answered_at is null`
  if (asked) return refuse('ExtensionAlreadyAsked')
  const by = tx.actor.organisationName
  const with_ = await fileCorrespondents(tx, open)
  if (row.counterpartId)
    toPoint(
      open,
      with_,
      row.counterpartId,
      'CONTACT_POINT',
      news('EXTENSION_ASKED', by, { text: reason, on: wishedOn }),
    )
  record(open, { kind: 'ExtensionAsked', at: open.at, speaker: speakerOf(tx), content: { wishedOn, reason } })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`insert into root_cause_extension (case_id, wished_on, reason, asked_at, asked_by)
    values (${row.id}, ${wishedOn}, ${reason}, ${open.at}, ${tx.actor.name})`
  return { ok: true, value: { kind: 'ExtensionAsked', problemId: row.id } }
}
