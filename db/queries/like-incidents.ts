import type { LaneSql } from '#db/lanes.ts'
import type { IncidentCategory } from '#domain/incident.ts'
import { areManyIdentical } from '#domain/problem.ts'
import { instructionInForce } from './instruction.ts'

type Read = Readonly<{ sql: LaneSql }>

/** Like incidents that may have one cause: same service, same category, solved by the asking organisation (R-5.37 (c)). */
export type LikeIncidents = Readonly<{
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER'
  category: IncidentCategory
  /** The newest first. */
  incidentIds: readonly string[]
  /** In how many days they came. */
  days: number
}>

/**
 * What suggests a problem to the organisation that solves the incidents, and to it alone: how many there are tells one
 * school about the others. Left out is what has a problem, and what somebody declined when no further one had come.
 */
export async function likeIncidents({ sql }: Read): Promise<LikeIncidents[]> {
  const [now] = await sql`select app_clock() as at`
  const at = now?.at as Date
  const instruction = await instructionInForce({ sql }, at)
  const { days } = instruction.switches.manyIdentical
  const rows = await sql`
    select i.id, i.service, i.category, i.opened_at as "openedAt",
      exists (select from problem_incident l where l.incident_id = i.id) as "hasProblem",
      (select max(d.decided_at) from similarity_decision d
        where d.organisation_id = i.responsible_id and d.service = i.service and d.category = i.category) as "declinedAt"
    from incident i
    where i.responsible_id = (select org()) and i.state <> 'CANCELLED' and not i.is_test
      and i.opened_at > ${at}::timestamptz - make_interval(days => ${days}) and i.opened_at <= ${at}
    order by i.opened_at desc, i.id`
  const groups = Map.groupBy(rows, row => `${row.service} ${row.category}`)
  return [...groups.values()].flatMap(group => {
    const [newest] = group
    if (!newest) return []
    const isMany = areManyIdentical(
      group.map(row => row.openedAt as Date),
      at,
      instruction,
    )
    const isAnswered = group.every(row => row.hasProblem) || (newest.declinedAt && newest.declinedAt >= newest.openedAt)
    if (!isMany || isAnswered) return []
    const { service, category } = newest as unknown as LikeIncidents
    return [{ service, category, incidentIds: group.map(row => row.id as string), days }]
  })
}
