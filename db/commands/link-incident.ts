import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { changeFile, storeFile } from '#db/open-file.ts'
import { type ProblemGround, rootCauseRequired } from '#domain/problem.ts'
import { actsForOwningSide } from '#domain/problem-side.ts'
import type { Outcome } from '#domain/refusal.ts'
import { noteActivity, type OpenProblem, openProblemForVerb, type ProblemInput } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { groundsOf, handledBy, incidentsForProblem, linkAll, priorityOf } from './problem-incidents.ts'

export type LinkIncidentInput = ProblemInput & Readonly<{ incidentId: string }>
export type IncidentLinked = Readonly<{ kind: 'IncidentLinked'; problemId: string; incidentId: string }>

/** One more incident has this problem as its cause: one problem may take many. */
export async function linkIncident(tx: CommandTransaction, input: LinkIncidentInput): Promise<Outcome<IncidentLinked>> {
  const opened = await openProblemForVerb(tx, 'linkIncident', input, actsForOwningSide)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const found = await incidentsForProblem(tx, [input.incidentId], row.ownerId)
  if (!found.ok) {
    const { refusal } = found
    return { ok: false, refusal: refusal.field ? { ...refusal, field: ['incidentId'] } : refusal }
  }
  const cases = found.value
  const [linked] = await tx.sql`select from problem_incident
    where case_id = ${row.id} and incident_id = ${input.incidentId}`
  if (linked) return refuse('AlreadyLinked', { field: ['incidentId'] })

  const grounds = [...new Set([...row.grounds, ...cases.flatMap(groundsOf)])]
  changeFile(open, {
    grounds,
    services: [...new Set([...row.services, ...(handledBy(cases)?.services ?? [])])],
    priority: Math.min(row.priority ?? 4, priorityOf(cases) ?? 4) as 1 | 2 | 3 | 4,
    ...(isNowRequired(open, grounds) && { rcaState: 'DUE' }),
  })
  record(open, {
    kind: 'IncidentLinked',
    at: open.at,
    speaker: speakerOf(tx),
    content: { incidentId: input.incidentId },
  })
  noteActivity(open)
  await storeFile(tx, open)
  await linkAll(tx, row, cases)
  return { ok: true, value: { kind: 'IncidentLinked', problemId: row.id, incidentId: input.incidentId } }
}

/** An incident of ground (a) or (b) asks for the analysis that a trend did not; a waiver stands. */
function isNowRequired({ row, instruction }: OpenProblem, grounds: readonly string[]): boolean {
  if (row.rcaState !== 'NOT_REQUIRED' || row.counterpartId === null) return false
  const said = { isWaived: row.rcaWaivedAt !== null, isObjectedTo: row.rcaObjectedAt !== null, isAsked: false }
  return rootCauseRequired({ grounds: grounds as readonly ProblemGround[], ...said }, instruction)
}
