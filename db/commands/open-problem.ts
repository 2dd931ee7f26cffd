import { idOfAub } from '#db/aub.ts'
import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import { fileOf, storeFile } from '#db/open-file.ts'
import { instructionInForce } from '#db/queries/instruction.ts'
import type { IncidentCategory } from '#domain/incident.ts'
import { may } from '#domain/permission.ts'
import { isProblemCreatedLate, type ProblemGround, rootCauseDates, rootCauseRequired } from '#domain/problem.ts'
import { rootCauseAppointments } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { fileCorrespondents } from './file-letters.ts'
import { type Checks, fail, invalid, text } from './input.ts'
import { newProblem } from './new-problem.ts'
import { noteActivity, type OpenProblem } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { groundsOf, handledBy, incidentsForProblem, linkAll, priorityOf, schoolsOf } from './problem-incidents.ts'
import { tellOfProblem } from './problem-letters.ts'
import { ownerOfTrend, type PersonInput, problemOwner } from './problem-owner.ts'
import { namesNoSchool } from './problem-texts.ts'
import { appointAll } from './settle-problem.ts'

export type OpenProblemInput = Readonly<{
  incidents: readonly string[]
  title: string
  description: string
  services?: readonly string[] | null
  category?: IncidentCategory | null
  manyIdentical?: boolean | null
  problemOwner?: PersonInput | null
  plannedWork?: string | null
  externalRef?: Readonly<{ system: string; id: string }> | null
}>
export type ProblemOpened = Readonly<{ kind: 'ProblemOpened'; problemId: string; isLate: boolean }>

/** A problem is opened behind one or more incidents, or from a trend without any (Instruks 5.3, R-5.34, R-5.37). */
export async function openProblem(tx: CommandTransaction, input: OpenProblemInput): Promise<Outcome<ProblemOpened>> {
  const { actor } = tx
  if (!may(actor, 'openProblem')) return refuse('NotPermitted')
  const checks: Checks = { refusal: null }
  const title = text(checks, 'title', input.title, { min: 3, max: 200, isRequired: true }) ?? ''
  const description = text(checks, 'description', input.description, { min: 10, max: 10_000, isRequired: true })
  const plannedWork = text(checks, 'plannedWork', input.plannedWork, { min: 3, max: 2_000 })
  const person = problemOwner(checks, tx, input.problemOwner)
  const externalSystem = text(checks, 'externalRef.system', input.externalRef?.system, { max: 60 })
  const externalId = text(checks, 'externalRef.id', input.externalRef?.id, { max: 120 })
  if (input.incidents.length === 0 && !input.services?.length) fail(checks, 'services', 'REQUIRED')
  checks.refusal ??= await namesNoSchool(tx, { title, description, plannedWork })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  if (!person) return refuse('ProblemOwnerRequired', { field: ['problemOwner'] })

  const found = await incidentsForProblem(tx, input.incidents, null)
  if (!found.ok) return found
  const cases = found.value
  const at = await instantOf(tx, cases)
  const handled = cases.length > 0 ? handledBy(cases) : await ownerOfTrend(tx, input.services ?? [], at)
  if (!handled) return { ok: false, refusal: invalid('services', 'DIFFERENT_OWNERS') }
  if (externalId && (await isTaken(tx, handled.ownerId, externalSystem ?? '', externalId)))
    return { ok: false, refusal: invalid('externalRef.id', 'TAKEN') }

  const aubId = await idOfAub(tx)
  const isAubs = handled.ownerId === aubId
  const instruction = await instructionInForce(tx, at)
  const grounds = new Set<ProblemGround>(cases.flatMap(groundsOf))
  if (input.manyIdentical) grounds.add('MANY_IDENTICAL')
  const dates = rootCauseDates(at, instruction)
  const never = { isWaived: false, isObjectedTo: false, isAsked: false }
  // AUB itself owes nobody an analysis: section 5.3 puts the duty on school and supplier.
  const isRequired = !isAubs && rootCauseRequired({ grounds: [...grounds], ...never }, instruction)
  const isLate = cases.some(({ row }) => row.resolvedAt && isProblemCreatedLate(at, row.resolvedAt, instruction))
  const row = newProblem(tx, at, {
    title,
    description,
    services: [...handled.services],
    priority: priorityOf(cases),
    ownerId: handled.ownerId,
    counterpartId: isAubs ? null : aubId,
    instructionVersionId: instruction.id,
    externalSystem: externalId ? externalSystem : null,
    externalId,
    category: input.category ?? cases[0]?.row.category ?? 'OTHER',
    grounds: [...grounds],
    problemOwnerName: person.name,
    problemOwnerPhone: person.phone,
    problemOwnerEmail: person.email,
    plannedWork,
    isLate,
    rcaState: isRequired ? 'DUE' : 'NOT_REQUIRED',
    rcaDueOn: dates.due.dueOn,
    rcaWallOn: dates.wall.dueOn,
  })
  const open: OpenProblem = fileOf('PROBLEM', row, at, instruction, [], true)
  appointAll(open, rootCauseAppointments(at, instruction))
  noteActivity(open)
  open.schools.push(...(await schoolsOf(tx, cases)))
  tellOfProblem(tx, open, await fileCorrespondents(tx, open))
  record(open, {
    kind: 'ProblemOpened',
    at,
    speaker: speakerOf(tx),
    content: { grounds: row.grounds, isLate, isRootCauseRequired: isRequired, dueOn: row.rcaDueOn },
  })
  // The schools become parties through the incidents that are linked, whoever opens the problem.
  open.schools.length = 0
  await storeFile(tx, open)
  await linkAll(tx, row, cases)
  return { ok: true, value: { kind: 'ProblemOpened', problemId: row.id, isLate } }
}

/** The instant of the command, not before anything that has happened to its incidents. */
async function instantOf({ sql }: CommandTransaction, cases: readonly OpenCase[]): Promise<Date> {
  const rows = await sql`select date_trunc('second', app_clock()) as at`
  const instants = [...rows.map(row => row.at as Date), ...cases.map(open => open.at)]
  return new Date(Math.max(...instants.map(at => at.getTime())))
}

async function isTaken({ sql }: CommandTransaction, ownerId: string, system: string, id: string): Promise<boolean> {
  const [row] =
    await sql`select from problem where owner_id = ${ownerId} and external_system = ${system} and external_id = ${id}`
  return row !== undefined
}
