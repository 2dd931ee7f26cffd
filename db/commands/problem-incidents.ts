import type { CommandTransaction } from '#db/connection.ts'
import { lockCase, type OpenCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import { actsForResponsible } from '#domain/incident-side.ts'
import { type ProblemGround, problemGrounds } from '#domain/problem.ts'
import type { Outcome } from '#domain/refusal.ts'
import { invalid } from './input.ts'
import { refuse, speakerOf } from './open-verb.ts'
import type { Handled } from './problem-owner.ts'
import { settleOpenCase } from './settle-due.ts'

const MOST_LINKED = 100

/** The grounds of section 5.3 that one incident gives. */
export const groundsOf = ({ row }: Pick<OpenCase, 'row'>): readonly ProblemGround[] =>
  problemGrounds({
    isMajorIncident: row.isMajorIncident,
    hasWorkaround: row.workaround !== null,
    isRootCauseKnown: row.isRootCauseKnown,
  })

/**
 * The incidents that a problem is said to be behind, each under its lock. All of them are solved by the same
 * organisation, and the speaker acts for it: nobody else opens a problem for them.
 */
export async function incidentsForProblem(
  tx: CommandTransaction,
  ids: readonly string[],
  ownerId: string | null,
): Promise<Outcome<readonly OpenCase[]>> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length > MOST_LINKED) return { ok: false, refusal: invalid('incidents', 'TOO_MANY', { max: MOST_LINKED }) }
  const cases: OpenCase[] = []
  for (const id of wanted) {
    const open = await lockCase(tx, id)
    if (!open) return refuse('NotFound', { field: ['incidents'] })
    if (!actsForResponsible(tx.actor, open.row)) return refuse('NotPermitted')
    if (open.row.state === 'CANCELLED') return { ok: false, refusal: invalid('incidents', 'CANCELLED') }
    if (open.row.responsibleId !== (ownerId ?? cases[0]?.row.responsibleId ?? open.row.responsibleId)) {
      return { ok: false, refusal: invalid('incidents', 'DIFFERENT_OWNERS') }
    }
    cases.push(open)
  }
  return { ok: true, value: cases }
}

/** Links each incident to the problem, in both histories; the trigger makes its schools parties of the problem. */
export async function linkAll(
  tx: CommandTransaction,
  problem: Readonly<{ id: string; number: string }>,
  cases: readonly OpenCase[],
): Promise<void> {
  for (const open of cases) {
    await tx.sql`insert into problem_incident (case_id, incident_id, linked_at, linked_by)
      values (${problem.id}, ${open.row.id}, ${open.at}, ${tx.actor.name})`
    await settleOpenCase(tx, open, 'COMMAND')
    record(open, { kind: 'ProblemLinked', at: open.at, speaker: speakerOf(tx), content: { problem: problem.number } })
    await storeCase(tx, open)
  }
}

const SERVICES = ['SCHOOL_STAY', 'BOARD_AND_LODGING', 'OTHER']

/** The organisation that solves them, and the services that they concern. */
export function handledBy(cases: readonly OpenCase[]): Handled | null {
  const [first] = cases
  if (!first) return null
  const named = cases.flatMap(({ row }) => (row.service === 'BOTH' ? SERVICES.slice(0, 2) : [row.service]))
  return { ownerId: first.row.responsibleId, services: SERVICES.filter(one => named.includes(one)) }
}

/** The most serious of them. */
export const priorityOf = (cases: readonly OpenCase[]) =>
  cases.length === 0 ? null : (Math.min(...cases.map(({ row }) => row.priority)) as 1 | 2 | 3 | 4)

/** The schools that they affect, as far as the speaker may know of them. */
export async function schoolsOf({ sql }: CommandTransaction, cases: readonly OpenCase[]): Promise<string[]> {
  const ids = `{${cases.map(({ row }) => row.id).join(',')}}`
  const rows =
    await sql`select distinct school_id as id from affected_school where case_id = any(${ids}::uuid[]) order by 1`
  return rows.map(row => row.id as string)
}
