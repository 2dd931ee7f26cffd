import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { storeFile } from '#db/open-file.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { speaksInProblem } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import { type Checks, second, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { news } from './problem-letters.ts'
import { namesNoSchool } from './problem-texts.ts'

export type RequestResourcesInput = ProblemInput & Readonly<{ wanted: string; replyBy: Date }>
export type ResourcesRequested = Readonly<{ kind: 'ResourcesRequested'; problemId: string }>

/** One side asks the others for people or time for the problem, with an instant for the answer. */
export async function requestResources(
  tx: CommandTransaction,
  input: RequestResourcesInput,
): Promise<Outcome<ResourcesRequested>> {
  const checks: Checks = { refusal: null }
  const wanted = text(checks, 'wanted', input.wanted, { min: 10, max: 2_000, isRequired: true }) ?? ''
  const replyBy = second(input.replyBy) ?? input.replyBy
  checks.refusal ??= await namesNoSchool(tx, { wanted })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'requestResources', input, speaksInProblem)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  if (replyBy <= open.at) return refuse('InvalidInput', { field: ['replyBy'], detail: { reason: 'IN_PAST' } })
  const with_ = await fileCorrespondents(tx, open)
  const on = copenhagenDate(replyBy)
  const told = news('RESOURCES_REQUESTED', tx.actor.organisationName, { text: wanted, on })
  const others = [row.ownerId, row.openedById, row.counterpartId].filter(id => id !== tx.actor.organisationId)
  for (const id of others) if (id) toPoint(open, with_, id, 'CONTACT_POINT', told)
  const content = { text: wanted, replyBy: replyBy.toISOString() }
  record(open, { kind: 'ResourcesRequested', at: open.at, speaker: speakerOf(tx), content })
  noteActivity(open)
  await storeFile(tx, open)
  await tx.sql`insert into resource_request (case_id, text, reply_by, asked_by_id, asked_by, asked_at)
    values (${row.id}, ${wanted}, ${replyBy}, ${tx.actor.organisationId}, ${tx.actor.name}, ${open.at})`
  return { ok: true, value: { kind: 'ResourcesRequested', problemId: row.id } }
}
